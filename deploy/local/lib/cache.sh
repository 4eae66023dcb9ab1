# AOT caches: what the JVM found out about a service in a rehearsal of its start, kept beside the unpacked jar. A start from
# one takes half the work. They belong to one jar, one JDK and one set of options, and are made anew when any of these changes.

# cache_of SERVICE
cache_of() {
  printf '%s/apps/%s.aot' "$home" "$1"
}

# What the cache of a service depends on; its last word is the size of the cache itself, so that half a file is noticed.
key_of() {
  local file size=none
  file=$(cache_of "$1")
  [ ! -f "$file" ] || size=$(wc -c <"$file" | tr -d ' ')
  printf '%s\n' "$(jar_sum "$1")" "$(jdk_sum)" "${jvm_options[*]}" "$size"
}

jdk_sum() {
  printf '%s ' "$jdk"
  cksum <"$jdk/release" 2>/dev/null || "$jdk/bin/java" -version 2>&1 | cksum
}

# is_cached SERVICE: also when the rehearsal failed before and nothing has changed since
is_cached() {
  local key
  key=$(cache_of "$1").key
  [ -f "$key" ] && [ "$(cat "$key")" = "$(key_of "$1")" ]
}

# may_cache SERVICE: there is one, and nobody asks for an archive of another kind, beside which the JVM would not start
may_cache() {
  case "${JAVA_TOOL_OPTIONS:-} ${_JAVA_OPTIONS:-}" in
    *-Xshare* | *SharedArchiveFile*) return 1 ;;
  esac
  [ -f "$(cache_of "$1")" ]
}

make_caches() {
  local name missing=() began_at=$SECONDS
  for name in "${services[@]}"; do
    is_cached "$name" || missing+=("$name")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  say "start cache" "${missing[*]} (made once a build; later starts are faster)"
  run_job rehearse_all "${missing[@]}" || true
  for name in "${missing[@]}"; do
    [ -f "$(cache_of "$name")" ] || complain "no start cache for $name, it starts without; log: $home/logs/$name-cache.log"
  done
  say "" "done in $((SECONDS - began_at)) s"
}

# Two at a time: a rehearsal keeps about one core busy and takes half a GiB.
rehearse_all() {
  local name running=0
  for name in "$@"; do
    rehearse "$name" &
    running=$((running + 1))
    [ $((running % 2)) -ne 0 ] || wait
  done
  wait
  rm -rf "$home/run/rehearsal"
}

# rehearse SERVICE: starts it on empty data until all its parts stand, short of opening its port
rehearse() {
  local file
  file=$(cache_of "$1")
  rm -f "$file" "$file.key"
  mkdir -p "$home/run/rehearsal/${1%-service}"
  (run_java "$1" "$home/run/rehearsal" "${jvm_options[@]}" -XX:AOTCacheOutput="$file.new" -Dspring.context.exit=onRefresh \
    -jar "$(app_of "$1")") >"$home/logs/$1-cache.log" 2>&1 || rm -f "$file.new"
  [ ! -f "$file.new" ] || mv "$file.new" "$file"
  key_of "$1" >"$file.key.new" && mv "$file.key.new" "$file.key"
}
