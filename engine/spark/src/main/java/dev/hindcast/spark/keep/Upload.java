package dev.hindcast.spark.keep;

import dev.hindcast.ingest.keep.SharedFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Files that were copied to where all machines reach them.
 *
 * @param folder its address
 * @param files as they are called below it, with {@code /}
 */
record Upload(String folder, List<String> files) implements Serializable {
    /** Lets files be written into a folder of this machine, copies them, and removes that folder whatever comes. */
    static Upload of(SharedFolder.Files writing, String folder, Configuration configuration) throws IOException {
        java.nio.file.Path local = Files.createTempDirectory("hindcast-part-");
        try {
            writing.write(local);
            return copied(local, folder, configuration);
        } finally {
            try (Stream<java.nio.file.Path> all = Files.walk(local)) {
                for (java.nio.file.Path path :
                        all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static Upload copied(java.nio.file.Path local, String folder, Configuration configuration)
            throws IOException {
        List<String> files = new ArrayList<>();
        FileSystem system = system(new Path(folder), configuration);
        try (Stream<java.nio.file.Path> all = Files.walk(local)) {
            for (java.nio.file.Path file :
                    all.filter(Files::isRegularFile).sorted().toList()) {
                String name = local.relativize(file).toString().replace('\\', '/');
                try (OutputStream out = system.create(new Path(folder, name), true)) {
                    Files.copy(file, out);
                }
                files.add(name);
            }
        }
        return new Upload(folder, files);
    }

    /** Returns the file system of a path; that of a local disk without the checksums that Hadoop would lay beside its files. */
    static FileSystem system(Path path, Configuration configuration) throws IOException {
        FileSystem system = path.getFileSystem(configuration);
        return system instanceof ChecksumFileSystem summed ? summed.getRawFileSystem() : system;
    }
}
