package dev.hindcast.cli.corpus;

import dev.hindcast.cli.run.Console;
import dev.hindcast.ingest.ProgressListener;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far reading has come: a bar on a terminal, nothing anywhere else. */
final class Progress implements ProgressListener, AutoCloseable {
    private final Console console;
    private ProgressBar bar;

    Progress(Console console) {
        this.console = console;
    }

    @Override
    public void total(long files) {
        if (console.terminal() && !console.quiet()) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setUnit(" files", 1)
                    .setInitialMax(files)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(100)
                    .setConsumer(new OneLine(console.messages()))
                    .build();
        }
    }

    @Override
    public void done(long files) {
        if (bar != null) {
            bar.stepTo(files);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** Draws the bar over itself and wipes it in the end. The library's own way asks the terminal how wide it is, which is slow. */
    private record OneLine(PrintWriter terminal) implements ProgressBarConsumer {
        private static final int WIDTH = 78;

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String rendered) {
            terminal.print("\r" + rendered);
            terminal.flush();
        }

        @Override
        public void close() {
            terminal.print("\r" + " ".repeat(WIDTH) + "\r");
            terminal.flush();
        }
    }
}
