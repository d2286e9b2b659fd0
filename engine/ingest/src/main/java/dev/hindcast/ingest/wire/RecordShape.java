package dev.hindcast.ingest.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a record is taken apart and put together.
 *
 * @param accessors of its components, in their order
 * @param constructor from all of them
 */
record RecordShape(List<Method> accessors, Constructor<?> constructor) {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return shape(type);
        }
    };

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static RecordShape shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            List<Method> accessors =
                    Stream.of(components).map(RecordComponent::getAccessor).toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return new RecordShape(accessors, constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its constructor", e);
        }
    }

    List<Object> components(Object value) {
        List<Object> components = new ArrayList<>(accessors.size());
        try {
            for (Method accessor : accessors) {
                components.add(accessor.invoke(value));
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot be taken apart: " + value.getClass(), e);
        }
        return components;
    }

    Object value(Object[] components) {
        try {
            return constructor.newInstance(components);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot be put together: " + constructor.getDeclaringClass(), e);
        }
    }
}
