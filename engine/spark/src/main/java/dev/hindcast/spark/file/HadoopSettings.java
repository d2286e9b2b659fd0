package dev.hindcast.spark.file;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;

/** Hadoop's configuration in a form that travels. */
public final class HadoopSettings implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient Configuration configuration;

    /** Wraps a configuration. */
    public HadoopSettings(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Returns the configuration. */
    public Configuration configuration() {
        return configuration;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        configuration.write(out);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        configuration = new Configuration(false);
        configuration.readFields(in);
    }
}
