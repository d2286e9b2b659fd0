package dev.hindcast.ingest.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import dev.hindcast.ingest.normalise.likelihood.Likelihood;
import dev.hindcast.ingest.normalise.likelihood.Mention;
import dev.hindcast.ingest.normalise.likelihood.Moment;
import dev.hindcast.ingest.normalise.likelihood.ReportLikelihood;
import dev.hindcast.ingest.normalise.likelihood.Weights;
import dev.hindcast.ingest.normalise.likelihood.words.Features;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Learns the weights from the examples and writes them beside the classes that use them: EXAMPLES OTHERS FIXTURES CLASSES. */
public final class LikelihoodTraining {
    private static final int MILESTONES = MilestoneName.values().length;

    /** The place of a moment is learned from scores of words that were not learned from its own document. */
    private static final int FOLDS = 5;

    private static final double COST_OF_WORDS = 1;
    private static final double COST_OF_PLACE = 0.1;
    /** Words that say less are left out. */
    private static final double LEAST = 0.02;

    private final List<Example> examples;
    private final List<Mention> mentions = new ArrayList<>();
    /** Of which example each mention is. */
    private final List<Integer> owners = new ArrayList<>();

    private final List<Features> words = new ArrayList<>();

    private LikelihoodTraining(List<Example> examples) {
        this.examples = examples;
        for (int i = 0; i < examples.size(); i++) {
            for (Mention mention : examples.get(i).mentions()) {
                if (mention.entry().precision() != Precision.DAY) {
                    mentions.add(mention);
                    owners.add(i);
                    words.add(Likelihood.words(mention));
                }
            }
        }
    }

    /**
     * Learns and writes, unless nothing has changed since.
     *
     * @throws IOException if the examples cannot be read or the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[3]).resolve(Likelihood.class.getPackageName().replace('.', '/'));
        Path file = folder.resolve(Likelihood.FILE);
        if (Files.exists(folder.resolve(ReportLikelihood.FILE)) && Files.exists(file) && isNewest(file, args)) {
            return;
        }
        Examples reader = new Examples();
        List<Example> examples = new ArrayList<>(reader.answered(Path.of(args[0])));
        examples.addAll(reader.expected(Path.of(args[2])));
        List<Features> others = new ArrayList<>(reader.others(Path.of(args[1])));
        others.addAll(reader.expectedOthers(Path.of(args[2])));
        Linear.disableDebugOutput();
        write(
                folder.resolve(ReportLikelihood.FILE),
                ReportTraining.learn(examples.stream().map(Example::text).toList(), others)
                        .written());
        // Last, as its age says that all is done.
        write(file, new LikelihoodTraining(examples).learn().written());
    }

    private static void write(Path file, byte[] written) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, written);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isNewest(Path file, String[] folders) throws IOException {
        FileTime written = Files.getLastModifiedTime(file);
        // The folder of the file itself changes with it; in others one may have been removed.
        Path own = file.getParent();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path input : (Iterable<Path>) files.filter(each -> !each.equals(own))::iterator) {
                    if (Files.getLastModifiedTime(input).compareTo(written) > 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private Weights learn() {
        List<double[]> scores = new ArrayList<>(Collections.nCopies(mentions.size(), null));
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            Weights others = ofWords(i -> owners.get(i) % FOLDS != fold);
            for (int i = 0; i < mentions.size(); i++) {
                if (owners.get(i) % FOLDS == fold) {
                    scores.set(i, others.ofWords(words.get(i)));
                }
            }
        });
        Weights learned = ofWords(i -> true);
        learnPlace(scores, learned);
        return learned;
    }

    private Weights ofWords(IntPredicate taken) {
        int[] rows = IntStream.range(0, mentions.size()).filter(taken).toArray();
        List<Feature[]> counted =
                IntStream.of(rows).mapToObj(i -> counted(words.get(i))).toList();
        Weights weights = Weights.none();
        for (int m = 0; m < MILESTONES; m++) {
            int milestone = m;
            double[] learned = Regression.weights(
                    counted,
                    Features.COUNT,
                    i -> examples.get(owners.get(rows[i]))
                            .isRight(
                                    milestone,
                                    mentions.get(rows[i]).entry().resolved().at()),
                    COST_OF_WORDS);
            for (int i = 0; i < Features.COUNT; i++) {
                weights.words()[i * MILESTONES + m] = Math.abs(learned[i]) < LEAST ? 0 : (float) learned[i];
            }
        }
        return weights;
    }

    /** Returns them as liblinear wants them: in rising order, each once. */
    static Feature[] counted(Features features) {
        Map<Integer, Double> amounts = new TreeMap<>();
        for (int i = 0; i < features.size(); i++) {
            amounts.merge(features.numberAt(i) + 1, (double) features.amountAt(i), Double::sum);
        }
        return amounts.entrySet().stream()
                .map(each -> new FeatureNode(each.getKey(), each.getValue()))
                .toArray(Feature[]::new);
    }

    private void learnPlace(List<double[]> scores, Weights weights) {
        List<Feature[]> counted = new ArrayList<>();
        List<Integer> documents = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        for (int from = 0; from < mentions.size(); ) {
            int to = from;
            while (to < mentions.size() && owners.get(to).equals(owners.get(from))) {
                to++;
            }
            List<Moment> told = Likelihood.moments(mentions.subList(from, to), scores.subList(from, to));
            Likelihood.places(told).forEach(place -> counted.add(dense(place)));
            moments.addAll(told);
            documents.addAll(Collections.nCopies(told.size(), owners.get(from)));
            from = to;
        }
        int figures = weights.place().length / MILESTONES;
        for (int m = 0; m < MILESTONES; m++) {
            int milestone = m;
            double[] learned = Regression.weights(
                    counted,
                    figures,
                    i -> examples.get(documents.get(i))
                            .isRight(milestone, moments.get(i).at()),
                    COST_OF_PLACE);
            for (int i = 0; i < figures; i++) {
                weights.place()[i * MILESTONES + m] = learned[i];
            }
        }
    }

    private static Feature[] dense(double[] place) {
        return IntStream.range(0, place.length)
                .filter(i -> place[i] != 0)
                .mapToObj(i -> new FeatureNode(i + 1, place[i]))
                .toArray(Feature[]::new);
    }
}
