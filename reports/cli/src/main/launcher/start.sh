# What the launcher of a checkout and that of a distribution have in common; read by both, run by neither. They set
#
# app          the folder with hindcast.jar and lib/
# samples      the documents that a fast start is learned from
# spark_own    what joins Hindcast and Spark, one jar
# spark_opens  the file that says which packages of the JDK Spark needs open
# spark_jars   the jars of Spark itself, as a class path
#
# HINDCAST_JAVA_OPTS   more options for Java, such as -Xmx4g

say() { printf 'hindcast: %s\n' "$*" >&2; }

# ---- the JDK ---------------------------------------------------------------------------------------------------------------

find_java() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java=$JAVA_HOME/bin/java
  else
    java=$(command -v java) || java=
  fi
  runtime=
  if [ -n "$java" ]; then
    jdk=$(readlink -f -- "$java" 2>/dev/null || printf '%s' "$java")
    jdk=${jdk%/bin/java}
    # Asking Java itself would cost as much as half the work of a small command.
    if [ -r "$jdk/release" ]; then
      while IFS='=' read -r key value; do
        if [ "$key" = JAVA_RUNTIME_VERSION ] || { [ "$key" = JAVA_VERSION ] && [ -z "$runtime" ]; }; then
          value=${value#\"}
          runtime=${value%\"}
        fi
      done < "$jdk/release"
    fi
    [ -n "$runtime" ] || runtime=$("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')
  fi
  major=${runtime%%[!0-9]*}
  if [ "${major:-0}" -lt 17 ]; then
    say "needs $1 17 or later, found ${runtime:-none}. On Debian: apt-get install openjdk-17-$2-headless"
    exit 2
  fi
}

# ---- Spark, for those who ask for it -------------------------------------------------------------------------------------------

wants_spark() {
  [ "${HINDCAST_ENGINE:-}" != spark ] || return 0
  previous=
  for argument in "$@"; do
    if [ "$argument" = --engine=spark ] || [ "$previous $argument" = "--engine spark" ]; then
      return 0
    fi
    previous=$argument
  done
  return 1
}

# Spark's own jars come first, as others bring other versions of what it is made of. It reaches into the JDK; the build knows which
# packages it needs open. Its logging stays silent: what matters is said by Hindcast.
start_spark() {
  own=$app/hindcast.jar,$spark_own
  for jar in "$app"/lib/*.jar; do
    own=$own,$jar
  done
  # shellcheck disable=SC2046,SC2086
  exec "$java" $(cat "$spark_opens") -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Djava.awt.headless=true \
    -Dslf4j.provider=org.slf4j.nop.NOPServiceProvider -Dslf4j.internal.verbosity=WARN -Dlog4j2.statusLoggerLevel=OFF "-Dhindcast.jars=$own" \
    "-Dhindcast.terminal=$terminal" ${fonts:+"$fonts"} ${HINDCAST_JAVA_OPTS:-} \
    -cp "$spark_own:$spark_jars:$app/hindcast.jar" \
    dev.hindcast.cli.Main "$@"
}

# ---- starting fast ---------------------------------------------------------------------------------------------------------

# What is kept from run to run lies beside the program, else where the user keeps such things.
find_state() {
  state=$app
  # Java runs what is kept as code: without a home there is no place that nobody else can write.
  if [ ! -w "$app" ] && [ -n "${XDG_CACHE_HOME:-}${HOME:-}" ]; then
    # Another version in the same place has other jars.
    state=${XDG_CACHE_HOME:-$HOME/.cache}/hindcast/$(cksum < "$app/classpath" | tr ' ' '-')
    mkdir -p "$state" 2>/dev/null || state=$app
  fi
}

# A class-data archive holds the classes of typical runs: a report, and metrics of the table that it wrote, in columns and as CSV. It
# is made from lists of them, as an archive that Java makes at the end of a run leaves out what was compiled for old versions, and
# that is all of the command line's library. Lines stay as often as the list of one run has them: each stands for another place in
# the code that is linked to the same lambda. Java checks that it fits JDK and jars, and does without where it does not. Where it
# cannot be made an empty file remembers that; it costs speed only.
make_archive() {
  [ -w "$state" ] && [ -d "$samples" ] || return 0
  scratch=$(mktemp -d) || return 0
  say "preparing a fast start, once for each Java"
  "$java" -cp "$app/hindcast.jar" dev.hindcast.cli.Fonts "$state/fonts" >/dev/null 2>&1 || rm -rf "$state/fonts"
  find_fonts
  start command "-XX:DumpLoadedClassList=$scratch/report.classes" \
    report "$samples" --out "$scratch/report" --quiet </dev/null >/dev/null 2>&1 || true
  for form in csv text; do
    start command "-XX:DumpLoadedClassList=$scratch/$form.classes" \
      metrics "$scratch/report/tables/incidents.csv" --by quarter,service --format $form --quiet </dev/null >/dev/null 2>&1 || true
  done
  # Later Javas number the classes, in each run otherwise; names alone say the same.
  awk '/ super: / { next } { sub(/ id: [0-9]+$/, ""); here = ++seen[FILENAME, $0] }
    here > kept[$0] { kept[$0] = here; print }' "$scratch"/*.classes > "$scratch/classes" 2>/dev/null || true
  "$java" -Xshare:dump "-XX:SharedClassListFile=$scratch/classes" "-XX:SharedArchiveFile=$scratch/classes.jsa" -Xlog:disable \
    -cp "$app/hindcast.jar" >/dev/null 2>&1 || rm -f "$scratch/classes.jsa"
  mv "$scratch/classes.jsa" "$archive" 2>/dev/null || : > "$archive"
  rm -rf "$scratch"
}

# Java draws no text without a font, and draws it differently with another one: charts use those that come along.
find_fonts() {
  fonts=
  if [ -f "$state/fonts/fontconfig.properties" ]; then
    fonts=-Dsun.awt.fontconfig=$state/fonts/fontconfig.properties
  fi
}

# A run over a few thousand documents, or over a table of a million rows, is done before the optimising compiler has paid for
# itself; one over more is not. Rows are read eight times as fast as documents of the same size.
choose_compiler() {
  compiler="-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000
    -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
  heap=
  command=${1:-}
  case $command in
    report | ingest | metrics | check | repeats | init | doctor) shift ;;
    dashboard) compiler= && return 0 ;; # It serves for hours.
    *) return 0 ;;
  esac
  work=0
  folders=all
  previous=
  for argument in "$@"; do
    option=$previous
    previous=$argument
    case $option in
      --out | --config) continue ;; # Written, or too small to count.
    esac
    [ -e "$argument" ] || continue
    kib=$(du -skL "$argument" 2>/dev/null) || :
    kib=${kib%%[!0-9]*}
    case $command:$argument in
      metrics:*.csv)
        work=$((work + ${kib:-0} / 8))
        # Rows become arrays that stay. With those of the pieces that they are joined from they take up to two fifths of the file:
        # a heap of that size need not be searched for room again and again. What is young is mostly the text of the answer.
        room=$((${kib:-0} / 2304))
        [ "$room" -lt 1024 ] || room=1024
        heap="-Xms$((128 + room))m -Xmn64m -XX:PretenureSizeThreshold=16k"
        ;;
      *)
        work=$((work + ${kib:-0}))
        [ -d "$argument" ] || [ "${kib:-0}" -lt 1024 ] || folders=
        ;;
    esac
  done
  if [ "$work" -lt 16384 ]; then
    compiler=-XX:TieredStopAtLevel=1
    if [ -z "$heap" ]; then
      # Documents run through thousands of small methods, each a few hundred times: with less of them copied into one another the
      # compiler is done sooner. Rows of a table go through a few loops, which want it all.
      compiler="$compiler -XX:C1MaxInlineSize=22 -XX:C1MaxInlineLevel=5"
      # More room is only more memory to be cleared: a report then stops for its collector twice, but longer in all.
      heap=-Xmn48m
    fi
  elif [ "$command" = ingest ] && [ -n "$folders" ] && [ "$work" -lt 196608 ]; then
    # Documents run through very many small rules, on which the optimising compiler works as long as on half of the documents; a large file
    # runs through few of them ever again.
    compiler=-XX:TieredStopAtLevel=1
  elif [ "$command" = ingest ]; then
    # With less of the rules copied into one another they are compiled sooner, and are less code for the processor to fetch.
    compiler="-XX:MaxInlineLevel=3 -XX:FreqInlineSize=50 -XX:MaxInlineSize=25 -XX:InlineSmallCode=500"
  fi
  case " ${HINDCAST_JAVA_OPTS:-} ${JAVA_TOOL_OPTIONS:-} ${JDK_JAVA_OPTIONS:-}" in
    *" -Xm"* | *" -XX:Max"*) heap= ;; # Whoever sets the heap sets all of it.
  esac
}

# Memory in pages of two MiB, where Linux has them for who asks: a million rows then take a sixth less processor time, thousands of
# documents, whose rules are more code than a processor keeps in mind in small pages, a seventh.
choose_pages() {
  pages=
  { read -r offered < /sys/kernel/mm/transparent_hugepage/enabled; } 2>/dev/null || offered=
  case $offered in
    *"[madvise]"* | *"[always]"*) pages=-XX:+UseTransparentHugePages ;;
  esac
}

# $1 is "exec" or "command", $2 an option that names the archive; the rest are Hindcast's own arguments.
#
# Most runs last a second or two, in which the optimising compiler costs more than it gives: without it (-XX:TieredStopAtLevel=1)
# a report on the sample data takes little more than half of the processor time. Long runs over large inputs need its fast code;
# there it is kept and comes ten times later than usual, in "ingest" of some 200 MB as usual but copying less. See docs/benchmarks.md for the figures.
start() {
  how=$1 archive_option=$2
  shift 2
  choose_compiler "$@"
  choose_pages
  # The archive is taken as it lies; else Java moves it to another address in each run and has to mend all of it.
  # shellcheck disable=SC2086
  $how "$java" "$archive_option" -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xshare:auto \
    -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC $heap $compiler $pages \
    -Dfile.encoding=UTF-8 -Djava.awt.headless=true "-Dhindcast.terminal=$terminal" ${fonts:+"$fonts"} \
    ${HINDCAST_JAVA_OPTS:-} -jar "$app/hindcast.jar" "$@"
}

# Runs Hindcast with the arguments, in place of the shell.
run() {
  # Java reads file names in the encoding of the locale; in a bare container that would be ASCII.
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
    *) LC_ALL=C.UTF-8 && export LC_ALL ;;
  esac
  terminal=false
  find_state
  find_fonts
  if wants_spark "$@"; then
    find_spark
    [ ! -t 2 ] || terminal=true
    start_spark "$@"
  fi
  archive=$state/classes-$runtime.jsa
  # A build may leave the list of jars as it is and still write the program anew.
  if [ ! "$archive" -nt "$app/classpath" ] || [ ! "$archive" -nt "$app/hindcast.jar" ]; then
    make_archive
  fi
  [ ! -t 2 ] || terminal=true
  if [ -s "$archive" ]; then
    start exec "-XX:SharedArchiveFile=$archive" "$@"
  fi
  start exec -Xshare:auto "$@"
}
