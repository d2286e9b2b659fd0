package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.SectionRole;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a heading says its section is for. */
public final class HeadingRoles {
    private static final Map<SectionRole, String> EXACT = new LinkedHashMap<>();
    /** Phrases that decide wherever they stand in a short heading; the first that is found wins. */
    private static final Map<String, SectionRole> CONTAINED = new LinkedHashMap<>();

    static {
        EXACT.put(
                SectionRole.SUMMARY,
                "summary;issue summary;incident summary;executive summary;overview;background;what"
                        + " happened;context;description;tl dr;tldr;abstract;synopsis;incident overview;the"
                        + " incident;zusammenfassung;überblick;was ist passiert;was geschah;beschreibung;hergang");
        EXACT.put(
                SectionRole.IMPACT,
                "impact;customer impact;summary of impact;what was impacted;affected users;outage description;user"
                        + " impact;business impact;detailed description of impact;scope of impact;user business impact;who"
                        + " was affected;auswirkung;auswirkungen;betroffene;folgen");
        EXACT.put(
                SectionRole.TIMELINE,
                "timeline;incident timeline;chain of events;key events;leadup;lead up;timeline summary;sequence of"
                        + " events;event log;incident log;log of events;course of events;account of events;chronology;what happened"
                        + " when;zeitverlauf;zeitlicher ablauf;ablauf;chronologie;verlauf");
        EXACT.put(
                SectionRole.DETECTION,
                "detection;how was the event detected;how was it detected;incident detected by;how we noticed;"
                        + "how was the incident detected;detection and alerting;alerting;entdeckung;erkennung");
        EXACT.put(
                SectionRole.CAUSE,
                "root cause;root causes;root cause analysis;preliminary root cause;contributing"
                        + " factors;contributors;causes;contributing conditions analysis;contributing conditions;what went"
                        + " wrong and why;fault;identified;what caused the incident;identified cause;why it happened;why"
                        + " did it happen;working theory;cause;blameless root cause;five whys;5 whys;five whys root cause"
                        + " identification;the cause;diagnosis;root cause and trigger;cause and trigger;analysis;technical"
                        + " details;ursache;ursachen;grund;fehlerursache;ursachenanalyse");
        EXACT.put(SectionRole.TRIGGER, "trigger;triggers;what triggered the incident;auslöser");
        EXACT.put(
                SectionRole.RESPONSE,
                "resolution;resolution and recovery;recovery;remediation;mitigation;mitigators;mitigation and"
                        + " resolution;mitigation resolution;response;how did we respond;how we fixed it;how it was"
                        + " resolved;the fix;fix;resolving actions;solution;how it was fixed;how we resolved it;root cause and mitigation;lösung;behebung;sofortmaßnahmen");
        EXACT.put(
                SectionRole.ACTIONS,
                "action items;actions;follow up tasks;follow ups;follow up;followups;corrective and preventative"
                        + " measures;corrective and preventative measure;corrective actions;preventive"
                        + " actions;actionables;next steps;corrective and preventive measures;review actions;actions"
                        + " following review;recommendations;remediation and prevention;action items followups;action"
                        + " items and follow ups;action items and followups;what we re doing about it;what are we doing"
                        + " about it;what were doing about it;todo;todos;tasks;how are we making incidents like this less"
                        + " likely;how do we make sure it does not happen again;immediate actions;long term"
                        + " actions;improvements;planned improvements;prevention;preventive measures;proactive measures;what will we do"
                        + " differently;what we will change;what we will do;what we will do next;what we do next;what we do now;what we have done since;what happens next;follow up actions;followup"
                        + " actions;maßnahmen;massnahmen;nächste schritte;folgemaßnahmen;preventive action;preventative"
                        + " action;preventative actions;corrective action;action plan;action plans;measures;to do;to"
                        + " dos;to do list;todo list;remediation items;remediation and follow up steps;remediation and"
                        + " follow up;follow up items;remediation steps;action log;actions taken and planned;next;what next;"
                        + "whats next;what is next;what well do;what well do next;what well change;what we are doing;what were doing;what we are"
                        + " going to do;what were going to do;what we changed;what we have changed;what weve changed;what we are"
                        + " changing;what were changing;what will change;things we will do;things well do;things to do;countermeasures;counter measures;remedies;improvement"
                        + " plan;remediation plan;prevention plan;work packages;agreed actions;actions agreed;agreed measures;open actions;what changes;what is changing;whats changing;what has"
                        + " changed since;changes we are making;changes were making;commitments;our commitments;left to do;still to do;to be done;remaining work;stuff to fix;things to"
                        + " fix;what to fix;findings to act on;findings to act upon;capa;capas;what we change;what we improve;what will we do;what we want to do;what we still want to do;what i will"
                        + " do;what i change;what i will change;what i want to do;what i still want to do;suggestions;proposals;safety actions;follow up work");
        EXACT.put(
                SectionRole.WENT_WELL,
                "what went well;things that went well;what worked well;what worked;went well;what went right");
        EXACT.put(
                SectionRole.WENT_POORLY,
                "what went wrong;what went poorly;things that went poorly;things that went wrong;what didnt go so"
                        + " well;what did not go well;what could have gone better;what didnt go well;what went badly;what"
                        + " could be improved");
        EXACT.put(SectionRole.LUCKY, "where we got lucky;where were we lucky;where luck helped;luck;what was lucky");
        EXACT.put(
                SectionRole.LESSONS,
                "lessons learned;lessons learnt;lessons;learnings;learnings and risks;conclusions;conclusion;key"
                        + " takeaways;takeaways;what we learned;what did we learn;how d we do;howd we do;retrospective");
        EXACT.put(SectionRole.STATISTICS, "stats;statistics;metrics;key figures;incident timing;durations;at a glance");
        EXACT.put(
                SectionRole.PEOPLE,
                "attendees;atendees;attendants;attendies;authors;author;responders;coordinators;participants;postmortem"
                        + " owner;people;people involved;involved;incident"
                        + " commander;facilitator;reporter;commander;created by;by;owner;incident lead;scribe;contributors"
                        + " to this document;incident response team;on call engineer;reviewers;sre lead;developer"
                        + " lead;incident mgmt lead;postmortem lead;assigned to;assignee;lead;who;names;name");

        CONTAINED.put("timeline", SectionRole.TIMELINE);
        CONTAINED.put("action item", SectionRole.ACTIONS);
        CONTAINED.put("follow up", SectionRole.ACTIONS);
        CONTAINED.put("corrective", SectionRole.ACTIONS);
        CONTAINED.put("next steps", SectionRole.ACTIONS);
        CONTAINED.put("less likely", SectionRole.ACTIONS);
        CONTAINED.put("prevent", SectionRole.ACTIONS);
        CONTAINED.put("improvements", SectionRole.ACTIONS);
        CONTAINED.put("went well", SectionRole.WENT_WELL);
        CONTAINED.put("got lucky", SectionRole.LUCKY);
        CONTAINED.put("went poorly", SectionRole.WENT_POORLY);
        CONTAINED.put("root cause", SectionRole.CAUSE);
        CONTAINED.put("contributing", SectionRole.CAUSE);
        CONTAINED.put("went wrong", SectionRole.WENT_POORLY);
        CONTAINED.put("caused", SectionRole.CAUSE);
        CONTAINED.put("impact", SectionRole.IMPACT);
        CONTAINED.put("lessons", SectionRole.LESSONS);
        CONTAINED.put("detect", SectionRole.DETECTION);
        CONTAINED.put("mitigation", SectionRole.RESPONSE);
        CONTAINED.put("resolution", SectionRole.RESPONSE);
        CONTAINED.put("summary", SectionRole.SUMMARY);
    }

    private static final Map<String, SectionRole> BUILT_IN = new HashMap<>();

    static {
        EXACT.forEach((role, words) -> List.of(words.split(";")).forEach(word -> BUILT_IN.put(word, role)));
    }

    /** How the questions begin that some templates have for headings. */
    private static final Map<String, SectionRole> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("how are we making ", SectionRole.ACTIONS);
        QUESTIONS.put("how will we prevent ", SectionRole.ACTIONS);
        QUESTIONS.put("how do we prevent ", SectionRole.ACTIONS);
        QUESTIONS.put("what are we doing ", SectionRole.ACTIONS);
        QUESTIONS.put("what are our next steps ", SectionRole.ACTIONS);
        QUESTIONS.put("what we are changing ", SectionRole.ACTIONS);
        QUESTIONS.put("what we have changed ", SectionRole.ACTIONS);
        // What readers are asked to do is no task of the authors.
        QUESTIONS.put("how can customers ", SectionRole.OTHER);
        QUESTIONS.put("how can we make our incident communications ", SectionRole.OTHER);
        QUESTIONS.put("what went wrong and why ", SectionRole.CAUSE);
        QUESTIONS.put("why did ", SectionRole.CAUSE);
        QUESTIONS.put("how did we respond ", SectionRole.RESPONSE);
        QUESTIONS.put("how did we fix ", SectionRole.RESPONSE);
        QUESTIONS.put("how did we detect ", SectionRole.DETECTION);
        QUESTIONS.put("how was the ", SectionRole.DETECTION);
        QUESTIONS.put("what happened ", SectionRole.SUMMARY);
        QUESTIONS.put("what was the impact ", SectionRole.IMPACT);
    }

    /** "TOP 3 Maßnahmen", "Item 3: Actions": minutes number what they are about. */
    private static final Pattern AGENDA = Pattern.compile(
            "(?:top|item|agenda item|punkt|punto|point|ponto|agendapunt|section|abschnitt|part|teil) \\d{1,2} (?=\\p{L})");

    private static final Wording TIMELINE =
            Wording.of("\\b(?:timeline|chronology|(?:sequence|chain|log|order|course) of events)\\b");
    /** "We are doing three things about it:", "To keep this from happening again we agreed on the following:" */
    private static final Wording TASKS = Wording.of(
            "^(?!.*\\b(?:every|each|usually|daily|weekly|a week|during)\\b).*\\bwe(?:['’]re| are| will be|['’]ll be)? (?:now |also )?(?:doing|taking|making|planning|have taken|agreed(?: on)?|decided(?: on)?|commit to|will do|will take|will make|['’]ll do)"
                    + " (?:the following|these|the measures below|(?:a few|some|several|two|three|four|five|six|seven) (?:\\w+ )?(?:things|steps|measures|actions|changes|improvements))\\b"
                    + "|^(?!.*\\b(?:took|made|did|were|was)\\b).*\\b(?:steps|measures|actions|changes|improvements)\\b.{0,60}\\bto (?:prevent|avoid)\\b.{0,80}\\b(?:again|future|recurrence|repeat\\w*|recur\\w*)\\b"
                    + "|\\bto (?:prevent|avoid|keep) (?:this|that|it|such|similar|a recurrence|another)\\b.{0,80}\\bwe(?:['’]re| are| will|['’]ll|(?: have|['’]ve)? (?:agreed|decided)| plan)\\b");

    /** Longest heading, in words, in which a contained phrase decides; a longer one is a title or a sentence. */
    private static final int SHORT = 6;

    private final Map<String, SectionRole> byWords = new HashMap<>();

    /**
     * Prepares the table.
     *
     * @param more the user's synonyms for each role's id; they win over the built-in ones
     */
    public HeadingRoles(Map<String, List<String>> more) {
        byWords.putAll(BUILT_IN);
        for (SectionRole role : SectionRole.values()) {
            for (String id : List.of(role.id(), "root-" + role.id())) {
                more.getOrDefault(id, List.of()).forEach(word -> byWords.put(Words.of(word), role));
            }
        }
    }

    /** Returns the role of a heading, absent if it names none. */
    public Optional<SectionRole> ofHeading(String heading) {
        String words = Words.of(heading);
        Matcher agenda = AGENDA.matcher(words);
        words = agenda.lookingAt() ? words.substring(agenda.end()) : words;
        SectionRole exact = byWords.get(words);
        if (exact != null) {
            return Optional.of(exact);
        }
        Optional<SectionRole> question = first(QUESTIONS, words::startsWith);
        if (question.isPresent() || words.split(" ").length > SHORT) {
            return question;
        }
        return first(CONTAINED, words::contains);
    }

    private static Optional<SectionRole> first(Map<String, SectionRole> roles, Predicate<String> holds) {
        for (Map.Entry<String, SectionRole> role : roles.entrySet()) {
            if (holds.test(role.getKey())) {
                return Optional.of(role.getValue());
            }
        }
        return Optional.empty();
    }

    /** Returns the role of a label such as {@code **Impact:**}; only the whole label decides. */
    public Optional<SectionRole> ofLabel(String label) {
        return Optional.ofNullable(byWords.get(Words.of(label)));
    }

    /** Returns what a list is of that one sentence with a colon stands above, absent if it tells neither a timeline nor tasks. */
    public static Optional<SectionRole> ofAnnouncement(String sentence) {
        return TIMELINE.isIn(sentence)
                ? Optional.of(SectionRole.TIMELINE)
                : TASKS.isIn(sentence) ? Optional.of(SectionRole.ACTIONS) : Optional.empty();
    }
}
