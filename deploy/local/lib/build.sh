# Builds the jars that are missing or older than their sources, and unpacks them: an unpacked jar starts a third faster.

unfinished=()     # services being built

# jar_of SERVICE
jar_of() {
  printf '%s/%s/target/%s.jar' "$root" "$1" "$1"
}

# Builds are reproducible, so the jar itself bears a fixed date; what it was repackaged from tells when it was built.
# A removed source counts too: it makes its directory newer.
is_stale() {
  local jar
  jar=$(jar_of "$1")
  [ ! -f "$jar" ] || [ ! -f "$jar.original" ] ||
    [ -n "$(find "$root/pom.xml" "$root/$1/pom.xml" "$root/$1/src/main" -newer "$jar.original" | sed -n 1p)" ]
}

# A checksum of the jar, for telling two builds apart; SHA-256 would take a second of each start.
jar_sum() {
  cksum <"$(jar_of "$1")"
}

build_stale() {
  local name stale=() list
  for name in "${services[@]}"; do
    if [ -n "$no_build" ]; then
      [ -f "$(jar_of "$name")" ] || die "no jar $(jar_of "$name"); start without --no-build"
    elif is_stale "$name"; then
      stale+=("$name")
    fi
  done
  if [ "${#stale[@]}" -eq 0 ]; then
    say "build" "up to date"
    return
  fi
  need_command mvn "Maven 3.8 or later builds ${stale[*]}"
  need_space "$root"
  list=$(IFS=,; echo "${stale[*]}")
  say "build" "${stale[*]} (log: $home/logs/build.log)"
  run_build "$list"
}

run_build() {
  local began_at=$SECONDS code=0 shown=0 log=$home/logs/build.log
  unfinished=("${stale[@]}")
  start_job maven "$1" >"$log" 2>&1
  while kill -0 "$job" 2>/dev/null; do
    sleep 1
    show_build "$log"
  done
  wait "$job" || code=$?
  job=
  show_build "$log"
  if [ "$code" -ne 0 ]; then
    grep -E '^\[(ERROR|FATAL)\]|^Error' "$log" | sed -n 1,12p >&3 || true
    die "the build failed (exit code $code); log: $log"
  fi
  unfinished=()
  say "build" "done in $((SECONDS - began_at)) s"
}

# A build that was cut short may leave half a jar that looks fresh: the next start builds it.
age_unfinished() {
  local name
  for name in ${unfinished[@]+"${unfinished[@]}"}; do
    rm -f "$(jar_of "$name").original"
  done
}

# Says which module Maven has come to since the last look.
show_build() {
  local line
  while IFS= read -r line; do
    say "" "$line"
    shown=$((shown + 1))
  done < <(sed -n 's/^\[INFO\] Building \(Groundswell .*\)$/\1/p' "$1" | tr -s ' ' | tail -n "+$((shown + 1))")
}

# Formatting is the business of `mvn verify`; tests need not even compile to start.
maven() {
  umask "$usual_umask"
  cd "$root" || exit 1
  JAVA_HOME=$jdk exec mvn -B -pl "$1" -Dmaven.test.skip=true -Dspring-javaformat.validate.skip=true package
}

unpack_jars() {
  local name
  for name in "${services[@]}"; do
    unpack_jar "$name" "$home/apps/$name"
  done
}

# unpack_jar SERVICE DIR: leaves DIR alone when it was unpacked from this very jar
unpack_jar() {
  local sum
  sum=$(jar_sum "$1")
  if [ -f "$2/unpacked-from" ] && [ "$(cat "$2/unpacked-from")" = "$sum" ]; then
    return
  fi
  rm -rf "$2" "$2.new"
  run_job "$jdk/bin/java" -XX:TieredStopAtLevel=1 -Djarmode=tools -jar "$(jar_of "$1")" extract --destination "$2.new" \
    >"$home/logs/unpack.log" 2>&1 || die "could not unpack $(jar_of "$1"); log: $home/logs/unpack.log"
  if ls "$2.new/lib"/duckdb_jdbc* >/dev/null 2>&1; then
    run_job "$jdk/bin/java" -XX:TieredStopAtLevel=1 "$here/lib/Natives.java" "$2.new/lib" >>"$home/logs/unpack.log" 2>&1 ||
      die "could not lay out $1's native library; log: $home/logs/unpack.log"
  fi
  printf '%s\n' "$sum" >"$2.new/unpacked-from"
  mv "$2.new" "$2"
}
