package dev.hindcast.lambdas;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What turns a value on the stack into one of another type, as LambdaMetafactory does: casts, boxes, wider numbers. */
final class Conversion {
    private static final Map<Type, String> BOXES = Map.of(
            Type.BOOLEAN_TYPE, "java/lang/Boolean",
            Type.CHAR_TYPE, "java/lang/Character",
            Type.BYTE_TYPE, "java/lang/Byte",
            Type.SHORT_TYPE, "java/lang/Short",
            Type.INT_TYPE, "java/lang/Integer",
            Type.LONG_TYPE, "java/lang/Long",
            Type.FLOAT_TYPE, "java/lang/Float",
            Type.DOUBLE_TYPE, "java/lang/Double");

    private static final Map<String, Type> BOXED =
            BOXES.keySet().stream().collect(Collectors.toMap(BOXES::get, Function.identity()));

    /** Where a number becomes wider, and by which instruction; what fits an int is one on the stack. */
    private static final Map<List<Type>, Integer> WIDER = Map.of(
            List.of(Type.INT_TYPE, Type.LONG_TYPE), Opcodes.I2L,
            List.of(Type.INT_TYPE, Type.FLOAT_TYPE), Opcodes.I2F,
            List.of(Type.INT_TYPE, Type.DOUBLE_TYPE), Opcodes.I2D,
            List.of(Type.LONG_TYPE, Type.FLOAT_TYPE), Opcodes.L2F,
            List.of(Type.LONG_TYPE, Type.DOUBLE_TYPE), Opcodes.L2D,
            List.of(Type.FLOAT_TYPE, Type.DOUBLE_TYPE), Opcodes.F2D);

    private Conversion() {}

    /** Returns the class whose objects hold values of a primitive type. */
    static String box(Type primitive) {
        return BOXES.get(primitive);
    }

    /**
     * Converts an argument.
     *
     * @param general what it is on the stack
     * @param exact what generics say that it is
     * @param wanted what is to be on the stack
     */
    static void argument(Type general, Type exact, Type wanted, MethodVisitor code) {
        if (isObject(general) && isObject(exact)) {
            cast(general, exact, code);
            convert(exact, wanted, code);
        } else {
            convert(general, wanted, code);
        }
    }

    /** Converts a result; one that nobody wants is dropped. */
    static void result(Type given, Type general, Type exact, MethodVisitor code) {
        if (general.equals(Type.VOID_TYPE)) {
            if (given.getSize() > 0) {
                code.visitInsn(given.getSize() == 1 ? Opcodes.POP : Opcodes.POP2);
            }
        } else {
            convert(given, !isObject(given) && isObject(general) ? exact : general, code);
        }
    }

    private static void convert(Type from, Type to, MethodVisitor code) {
        if (isObject(from) && isObject(to)) {
            cast(from, to, code);
        } else if (isObject(from)) {
            unbox(from, to, code);
        } else if (isObject(to)) {
            box(from, to, code);
        } else {
            widen(from, to, code);
        }
    }

    private static void cast(Type from, Type to, MethodVisitor code) {
        if (!from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    private static void unbox(Type from, Type to, MethodVisitor code) {
        Type number = BOXED.getOrDefault(from.getInternalName(), to);
        String box = BOXES.get(number);
        cast(from, Type.getObjectType(box), code);
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, box, number.getClassName() + "Value", "()" + number.getDescriptor(), false);
        widen(number, to, code);
    }

    private static void box(Type from, Type to, MethodVisitor code) {
        Type number = BOXED.getOrDefault(to.getInternalName(), from);
        widen(from, number, code);
        String box = BOXES.get(number);
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC, box, "valueOf", "(" + number.getDescriptor() + ")L" + box + ";", false);
    }

    private static void widen(Type from, Type to, MethodVisitor code) {
        Type onStack = from.getSort() < Type.INT ? Type.INT_TYPE : from;
        Integer wider = WIDER.get(List.of(onStack, to));
        if (wider != null) {
            code.visitInsn(wider);
        }
    }

    private static boolean isObject(Type type) {
        return type.getSort() >= Type.ARRAY;
    }
}
