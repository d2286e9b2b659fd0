package dev.hindcast.dashboard.answer;

/** Something that can be asked for. It answers from the visit alone, so that equal visits have equal answers. */
@FunctionalInterface
public interface Resource {
    /** Returns the answer; refuses with {@link dev.hindcast.dashboard.filter.Refusal}. */
    Answer answer(Visit visit);
}
