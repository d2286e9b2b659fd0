package dev.hindcast.ingest.wire;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** How a record is taken apart and put together. */
final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return shape(type);
        }
    };

    /** Those of its components, in their order, each from an object to an object. */
    private final MethodHandle[] accessors;
    /** From all of them. */
    private final Constructor<?> constructor;

    private RecordShape(MethodHandle[] accessors, Constructor<?> constructor) {
        this.accessors = accessors;
        this.constructor = constructor;
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static RecordShape shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            MethodHandle[] accessors = new MethodHandle[components.length];
            for (int i = 0; i < components.length; i++) {
                accessors[i] = accessor(components[i].getAccessor());
            }
            return new RecordShape(accessors, constructor);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("every record has its constructor and accessors", e);
        }
    }

    private static MethodHandle accessor(Method method) throws IllegalAccessException {
        method.setAccessible(true);
        MethodHandle accessor = MethodHandles.lookup().unreflect(method);
        return accessor.asType(accessor.type().generic());
    }

    /** Returns how many components it has. */
    int size() {
        return accessors.length;
    }

    /** Returns a component of a record. */
    Object component(int place, Object value) {
        try {
            return (Object) accessors[place].invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException("cannot be taken apart: " + value.getClass(), e);
        }
    }

    /** Returns the record that has these components. */
    Object value(Object[] components) {
        try {
            return constructor.newInstance(components);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot be put together: " + constructor.getDeclaringClass(), e);
        }
    }
}
