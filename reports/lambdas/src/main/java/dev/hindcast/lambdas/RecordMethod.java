package dev.hindcast.lambdas;

import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * {@code equals}, {@code hashCode} or {@code toString} of a record, written out as {@code java.lang.runtime.ObjectMethods} would
 * put it together when it is first called: the same answers, the same hash codes.
 */
final class RecordMethod {
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final String OBJECTS = "java/util/Objects";
    private static final String BUILDER = "java/lang/StringBuilder";
    private static final int FACTOR = 31;

    private final String owner;
    private final List<Handle> fields;
    private final MethodNode code;

    private RecordMethod(InvokeDynamicInsnNode dynamic, MethodNode code) {
        owner = ((Type) dynamic.bsmArgs[0]).getInternalName();
        fields = Arrays.stream(dynamic.bsmArgs).skip(2).map(Handle.class::cast).toList();
        this.code = code;
    }

    /** Whether a method of a record is made by this instruction. */
    static boolean isMadeBy(InvokeDynamicInsnNode dynamic) {
        return dynamic.bsm.getOwner().equals("java/lang/runtime/ObjectMethods");
    }

    /** Puts the whole body in the place of the one with that instruction, which holds nothing else. */
    static void write(InvokeDynamicInsnNode dynamic, MethodNode method) {
        method.instructions.clear();
        method.localVariables = null;
        RecordMethod written = new RecordMethod(dynamic, method);
        switch (dynamic.name) {
            case "equals" -> written.equality();
            case "hashCode" -> written.hash();
            default -> written.text();
        }
    }

    private void equality() {
        Label other = new Label();
        Label different = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitJumpInsn(Opcodes.IF_ACMPNE, other);
        answer(Opcodes.ICONST_1);
        begin(other);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, owner);
        code.visitJumpInsn(Opcodes.IFEQ, different);
        for (Handle field : fields) {
            load(field);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.CHECKCAST, owner);
            get(field);
            compare(Type.getType(field.getDesc()), different);
        }
        answer(Opcodes.ICONST_1);
        begin(different);
        answer(Opcodes.ICONST_0);
        code.visitMaxs(4, 2);
    }

    private void compare(Type type, Label different) {
        switch (type.getSort()) {
            case Type.OBJECT, Type.ARRAY -> {
                call(OBJECTS, "equals", "(" + OBJECT + OBJECT + ")Z");
                code.visitJumpInsn(Opcodes.IFEQ, different);
            }
            case Type.LONG -> {
                code.visitInsn(Opcodes.LCMP);
                code.visitJumpInsn(Opcodes.IFNE, different);
            }
            // Not a number equals itself here, and zero is not what minus zero is.
            case Type.FLOAT, Type.DOUBLE -> {
                call(Conversion.box(type), "compare", "(" + type + type + ")I");
                code.visitJumpInsn(Opcodes.IFNE, different);
            }
            default -> code.visitJumpInsn(Opcodes.IF_ICMPNE, different);
        }
    }

    private void hash() {
        code.visitInsn(Opcodes.ICONST_0);
        for (Handle field : fields) {
            Type type = Type.getType(field.getDesc());
            code.visitIntInsn(Opcodes.BIPUSH, FACTOR);
            code.visitInsn(Opcodes.IMUL);
            load(field);
            if (type.getSort() >= Type.ARRAY) {
                call(OBJECTS, "hashCode", "(" + OBJECT + ")I");
            } else {
                call(Conversion.box(type), "hashCode", "(" + type + ")I");
            }
            code.visitInsn(Opcodes.IADD);
        }
        code.visitInsn(Opcodes.IRETURN);
        code.visitMaxs(3, 1);
    }

    private void text() {
        code.visitTypeInsn(Opcodes.NEW, BUILDER);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        code.visitLdcInsn(Type.getObjectType(owner));
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Class", "getSimpleName", "()Ljava/lang/String;", false);
        append("Ljava/lang/String;");
        String before = "[";
        for (Handle field : fields) {
            code.visitLdcInsn(before + field.getName() + "=");
            append("Ljava/lang/String;");
            load(field);
            append(appended(Type.getType(field.getDesc())));
            before = ", ";
        }
        code.visitLdcInsn(fields.isEmpty() ? "[]" : "]");
        append("Ljava/lang/String;");
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(3, 1);
    }

    /** A builder has no way of its own for the two smallest numbers; an array of letters is no text here. */
    private static String appended(Type type) {
        return switch (type.getSort()) {
            case Type.OBJECT, Type.ARRAY -> OBJECT;
            case Type.BYTE, Type.SHORT -> "I";
            default -> type.getDescriptor();
        };
    }

    private void append(String type) {
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(" + type + ")Ljava/lang/StringBuilder;", false);
    }

    private void load(Handle field) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        get(field);
    }

    private void get(Handle field) {
        code.visitFieldInsn(Opcodes.GETFIELD, owner, field.getName(), field.getDesc());
    }

    private void call(String type, String method, String descriptor) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, type, method, descriptor, false);
    }

    private void answer(int constant) {
        code.visitInsn(constant);
        code.visitInsn(Opcodes.IRETURN);
    }

    /** Begins a part that is jumped to; the verifier is told that all variables are what they were. */
    private void begin(Label part) {
        code.visitLabel(part);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    }
}
