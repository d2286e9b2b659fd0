package dev.hindcast.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Spark cluster of one master and two workers, each a process of its own, from the jars of the local Maven repository alone. All
 * on the loopback, with a secret that whoever wants to take part has to know. Closing it kills every process.
 */
final class SparkCluster implements AutoCloseable {
    private static final String SECRET = "a-secret-of-this-test-alone";
    private static final int PATIENCE_SECONDS = 120;
    private static final String BEGUN = "Running task ";
    private static final String FINISHED = "Finished task ";

    private final Path folder;
    private final String classPath;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    private SparkCluster(Path folder) throws IOException {
        this.folder = folder;
        this.classPath = Files.readString(Shell.CHECKOUT.resolve("engine/spark/target/dist/classpath"))
                .strip();
        this.port = freePort();
    }

    static SparkCluster start(Path folder) throws IOException, InterruptedException {
        SparkCluster cluster = new SparkCluster(folder);
        try {
            cluster.layOut();
            String host = " --host 127.0.0.1 --properties-file " + folder.resolve("spark.conf");
            cluster.process(
                    "master",
                    "org.apache.spark.deploy.master.Master" + host + " --webui-port 0 --port " + cluster.port);
            cluster.await("master", "I have been elected leader");
            for (String worker : List.of("worker1", "worker2")) {
                cluster.process(
                        worker,
                        "org.apache.spark.deploy.worker.Worker" + host
                                + " --webui-port 0 --port 0 --cores 1 --memory 1g --work-dir "
                                + folder.resolve(worker) + " " + cluster.url());
            }
            cluster.await("worker1", "Successfully registered with master");
            cluster.await("worker2", "Successfully registered with master");
            return cluster;
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            cluster.close();
            throw e;
        }
    }

    String url() {
        return "spark://127.0.0.1:" + port;
    }

    /** What the launcher is told: the secret, and not to compile for long what runs for seconds. */
    String javaOptions() {
        return "-XX:TieredStopAtLevel=1 -Dspark.authenticate=true -Dspark.authenticate.secret=" + SECRET
                + " -Dspark.executor.memory=512m";
    }

    /**
     * Waits until the second worker's executor has finished a task of this job and is at work on another, then kills the worker and
     * the executor. The executor is halted while it is looked at, so that the task it is at is lost for certain.
     *
     * @param job counted from 0
     */
    void killTheSecondWorkerAtWork(int job) throws IOException, InterruptedException {
        await(() -> log(job).contains(FINISHED), "no task finished on the second worker");
        Process worker = processes.get(2);
        List<ProcessHandle> executors = worker.descendants().toList();
        assertThat(executors).isNotEmpty();
        for (int tried = 0; tried < 100; tried++) {
            signal("STOP", executors);
            if (tasks(job, BEGUN) > tasks(job, FINISHED)) {
                worker.destroyForcibly();
                executors.forEach(ProcessHandle::destroyForcibly);
                assertThat(worker.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
                return;
            }
            signal("CONT", executors);
            Thread.sleep(20);
        }
        throw new AssertionError("the second worker was never seen at work; its log:\n" + log(job));
    }

    private static void signal(String name, List<ProcessHandle> to) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        to.forEach(process -> command.add(Long.toString(process.pid())));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
        // What it has said until now has reached its log.
        Thread.sleep(50);
    }

    private long tasks(int job, String words) {
        return log(job).lines().filter(line -> line.contains(words)).count();
    }

    private void layOut() throws IOException {
        Path jars = Files.createDirectories(folder.resolve("home/jars"));
        for (String jar : classPath.split(File.pathSeparator)) {
            Path path = Path.of(jar);
            // Hindcast itself is not there: whoever runs a job brings it.
            if (!path.startsWith(Shell.CHECKOUT.resolve("engine"))) {
                Files.createSymbolicLink(jars.resolve(path.getFileName()), path);
            }
        }
        Files.writeString(
                folder.resolve("spark.conf"), "spark.authenticate true\nspark.authenticate.secret " + SECRET + "\n");
    }

    /** Starts Hindcast as {@code spark-submit} does, which is a script around this class of Spark. */
    Process submit(String arguments, Path err) throws IOException {
        Path built = Shell.CHECKOUT.resolve("reports/cli/target/dist");
        String jars;
        try (Stream<Path> all = Stream.concat(
                Files.list(built.resolve("lib")), Files.list(Shell.CHECKOUT.resolve("engine/spark/target")))) {
            jars = all.map(Path::toString)
                    .filter(jar -> jar.endsWith(".jar"))
                    .sorted()
                    .collect(Collectors.joining(","));
        }
        ProcessBuilder builder = builder(
                "-Xmx512m",
                "org.apache.spark.deploy.SparkSubmit --master " + url() + " --properties-file "
                        + folder.resolve("spark.conf") + " --conf spark.executor.memory=512m --jars " + jars
                        + " --class dev.hindcast.cli.Main " + built.resolve("hindcast.jar") + " " + arguments);
        return builder.redirectErrorStream(true).redirectOutput(err.toFile()).start();
    }

    private void process(String name, String arguments) throws IOException {
        processes.add(builder("-Xmx256m", arguments)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start());
    }

    private ProcessBuilder builder(String memory, String arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), memory));
        Stream.of(Files.readString(Shell.CHECKOUT.resolve("engine/spark/target/dist/modules"))
                        .strip()
                        .split(" "))
                .forEach(command::add);
        command.addAll(List.of("-cp", folder.resolve("home/jars") + "/*"));
        command.addAll(List.of(arguments.split(" ")));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // For the executors, which the workers start.
        builder.environment().put("JDK_JAVA_OPTIONS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        return builder;
    }

    private void await(String process, String words) throws InterruptedException {
        Path log = folder.resolve(process + ".log");
        await(() -> text(log).contains(words), process + " did not say: " + words);
    }

    private void await(BooleanSupplier condition, String otherwise) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline || !processes.stream().allMatch(Process::isAlive)) {
                throw new AssertionError(otherwise + " within " + PATIENCE_SECONDS + " s; " + ends());
            }
            Thread.sleep(100);
        }
    }

    /** How the logs end, for whoever has to find out why. */
    private String ends() {
        return Stream.of("master", "worker1", "worker2")
                .map(name -> name + ": "
                        + text(folder.resolve(name + ".log"))
                                .lines()
                                .reduce((before, last) -> last)
                                .orElse("silent"))
                .collect(Collectors.joining("\n"));
    }

    /** Returns what the second worker's executor has written in a job, counted from 0. */
    private String log(int job) {
        if (!Files.isDirectory(folder.resolve("worker2"))) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder.resolve("worker2"))) {
            String application = String.format("-%04d", job);
            return String.join(
                    "\n",
                    files.filter(file ->
                                    file.endsWith("stderr") && file.toString().contains(application))
                            .map(SparkCluster::text)
                            .toList());
        } catch (IOException | UncheckedIOException e) {
            // A folder that comes and goes; the next look will tell.
            return "";
        }
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Workers before their executors: while they live they start them anew. */
    @Override
    public void close() throws IOException {
        for (Process process : processes) {
            List<ProcessHandle> executors = process.descendants().toList();
            process.destroyForcibly();
            executors.forEach(ProcessHandle::destroyForcibly);
        }
        // Whoever empties the folder would warn of every link that leads out of it.
        try (Stream<Path> links = Files.list(folder.resolve("home/jars"))) {
            for (Path link : links.toList()) {
                Files.delete(link);
            }
        }
    }
}
