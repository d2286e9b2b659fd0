package dev.hindcast.lambdas;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** The class that stands for one lambda: what it captured as fields, and the one method of its interface. */
final class LambdaClass {
    /** The method that returns an object; what captures nothing has but one. */
    static final String MAKE = "make";

    private static final String OBJECT = "java/lang/Object";
    private static final String NEW = "<init>";
    private static final String ONE = "ONE";

    private final String name;
    private final String nest;
    private final InvokeDynamicInsnNode lambda;
    private final Handle called;
    private final Type[] captured;
    private final String constructor;
    private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);

    /**
     * Prepares the class.
     *
     * @param name of it
     * @param nest the class at the head of the nest
     * @param lambda where the lambda is made
     */
    LambdaClass(String name, String nest, InvokeDynamicInsnNode lambda) {
        this.name = name;
        this.nest = nest;
        this.lambda = lambda;
        called = (Handle) lambda.bsmArgs[1];
        captured = Type.getArgumentTypes(lambda.desc);
        constructor = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    }

    byte[] bytes() {
        String answered = Type.getReturnType(lambda.desc).getInternalName();
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        out.visit(Opcodes.V17, access, name, null, OBJECT, new String[] {answered});
        out.visitNestHost(nest);
        constructor();
        if (captured.length == 0) {
            only();
        }
        make();
        method();
        out.visitEnd();
        return out.toByteArray();
    }

    private void constructor() {
        MethodVisitor code = begin(Opcodes.ACC_PRIVATE, NEW, constructor);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, NEW, "()V", false);
        int place = 1;
        for (int i = 0; i < captured.length; i++) {
            field(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), captured[i]);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            place = load(captured[i], place, code);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), captured[i].getDescriptor());
        }
        end(code, Opcodes.RETURN);
    }

    private void only() {
        field(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONE, Type.getObjectType(name));
        MethodVisitor code = begin(Opcodes.ACC_STATIC, "<clinit>", "()V");
        create(code);
        code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONE, "L" + name + ";");
        end(code, Opcodes.RETURN);
    }

    private void make() {
        MethodVisitor code = begin(Opcodes.ACC_STATIC, MAKE, lambda.desc);
        if (captured.length == 0) {
            code.visitFieldInsn(Opcodes.GETSTATIC, name, ONE, "L" + name + ";");
        } else {
            create(code);
        }
        end(code, Opcodes.ARETURN);
    }

    private void create(MethodVisitor code) {
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        int place = 0;
        for (Type type : captured) {
            place = load(type, place, code);
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, NEW, constructor, false);
    }

    /** The interface's method takes and gives what generics leave of its types; {@code exact} is what they stood for. */
    private void method() {
        Type general = (Type) lambda.bsmArgs[0];
        Type exact = (Type) lambda.bsmArgs[2];
        MethodVisitor code = begin(Opcodes.ACC_PUBLIC, lambda.name, general.getDescriptor());
        if (called.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            code.visitTypeInsn(Opcodes.NEW, called.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        arguments(general, exact, code);
        code.visitMethodInsn(call(), called.getOwner(), called.getName(), called.getDesc(), called.isInterface());
        Conversion.result(given(), general.getReturnType(), exact.getReturnType(), code);
        end(code, general.getReturnType().getOpcode(Opcodes.IRETURN));
    }

    private void arguments(Type general, Type exact, MethodVisitor code) {
        List<Type> taken = taken();
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), captured[i].getDescriptor());
            Conversion.argument(captured[i], captured[i], taken.get(i), code);
        }
        int place = 1;
        for (int i = 0; i < general.getArgumentTypes().length; i++) {
            Type type = general.getArgumentTypes()[i];
            place = load(type, place, code);
            Conversion.argument(type, exact.getArgumentTypes()[i], taken.get(captured.length + i), code);
        }
    }

    /** What is called takes these, whose method it is first. */
    private List<Type> taken() {
        List<Type> taken = new ArrayList<>();
        if (called.getTag() != Opcodes.H_NEWINVOKESPECIAL && called.getTag() != Opcodes.H_INVOKESTATIC) {
            taken.add(Type.getObjectType(called.getOwner()));
        }
        taken.addAll(List.of(Type.getArgumentTypes(called.getDesc())));
        return taken;
    }

    private Type given() {
        return called.getTag() == Opcodes.H_NEWINVOKESPECIAL
                ? Type.getObjectType(called.getOwner())
                : Type.getReturnType(called.getDesc());
    }

    private int call() {
        return switch (called.getTag()) {
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            default -> called.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private static String field(int number) {
        return "captured" + number;
    }

    private void field(int access, String field, Type type) {
        out.visitField(access, field, type.getDescriptor(), null, null).visitEnd();
    }

    private MethodVisitor begin(int access, String method, String descriptor) {
        MethodVisitor code = out.visitMethod(access, method, descriptor, null, null);
        code.visitCode();
        return code;
    }

    private static void end(MethodVisitor code, int instruction) {
        code.visitInsn(instruction);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    /** Returns the place after it: some types take two. */
    private static int load(Type type, int place, MethodVisitor code) {
        code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), place);
        return place + type.getSize();
    }
}
