package dev.hindcast.lambdas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Puts a call that makes an object of a plain class where a lambda or a method reference is made. The class belongs to the nest of
 * the one it comes from (JVMS 4.7.28), so it may call what is private there. Lambdas that can be serialised, that stand for
 * several interfaces or that call a method of the super class stay as they are. What records have from the compiler is written out.
 */
final class LambdaRewriter {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    private final Map<String, ClassNode> classes = new LinkedHashMap<>();
    private final Map<String, ClassNode> changed = new LinkedHashMap<>();
    private final Map<String, byte[]> made = new LinkedHashMap<>();

    private LambdaRewriter(Map<String, byte[]> bytes) {
        bytes.forEach((name, code) -> {
            ClassNode node = new ClassNode();
            new ClassReader(code).accept(node, 0);
            classes.put(name, node);
        });
    }

    /** Returns what is different from the given classes, and what is new; classes that belong together have to come together. */
    static Map<String, byte[]> rewrite(Map<String, byte[]> classes) {
        LambdaRewriter rewriter = new LambdaRewriter(classes);
        rewriter.classes.values().forEach(rewriter::rewrite);
        Map<String, byte[]> result = new LinkedHashMap<>();
        rewriter.changed.forEach((name, node) -> {
            ClassWriter writer = new ClassWriter(0);
            node.accept(writer);
            result.put(name, writer.toByteArray());
        });
        result.putAll(rewriter.made);
        return result;
    }

    private void rewrite(ClassNode node) {
        int number = 0;
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode each : method.instructions.toArray()) {
                if (!(each instanceof InvokeDynamicInsnNode dynamic)) {
                    continue;
                }
                if (RecordMethod.isMadeBy(dynamic)) {
                    RecordMethod.write(dynamic, method);
                    changed.put(node.name, node);
                } else if (isPlain(dynamic)) {
                    replace(dynamic, method, node, node.name + "$$" + number++);
                }
            }
        }
    }

    private void replace(InvokeDynamicInsnNode lambda, MethodNode method, ClassNode node, String name) {
        method.instructions.set(
                lambda, new MethodInsnNode(Opcodes.INVOKESTATIC, name, LambdaClass.MAKE, lambda.desc, false));
        ClassNode host = node.nestHostClass == null ? node : classes.get(node.nestHostClass);
        made.put(name, new LambdaClass(name, host.name, lambda).bytes());
        admit(name, host);
        changed.put(node.name, node);
    }

    private void admit(String member, ClassNode host) {
        if (host.nestMembers == null) {
            host.nestMembers = new ArrayList<>();
        }
        host.nestMembers.add(member);
        changed.put(host.name, host);
    }

    private static boolean isPlain(InvokeDynamicInsnNode dynamic) {
        return dynamic.bsm.getOwner().equals(FACTORY)
                && dynamic.bsm.getName().equals("metafactory")
                && dynamic.bsmArgs[1] instanceof Handle called
                && called.getTag() != Opcodes.H_INVOKESPECIAL
                && !called.getOwner().startsWith("[");
    }
}
