# Finds a JDK 25. Also used by .ci/run.

jdk=

# The feature release of the JDK in a directory, empty when there is none.
jdk_release() {
  local release=
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  if [ -z "$release" ]; then
    release=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')
  fi
  printf '%s' "$release"
}

# The directories worth a look, one a line, the person's own choice first.
jdk_candidates() {
  local java link
  if [ -n "${GROUNDSWELL_JDK_SEARCH+set}" ]; then
    printf '%s\n' "$GROUNDSWELL_JDK_SEARCH" | tr ':' '\n'
    return
  fi
  printf '%s\n' "${JAVA_HOME:-}" "${JDK_HOME:-}" "${JAVA25_HOME:-}"
  java=$(command -v java || true)
  while [ -n "$java" ] && [ -L "$java" ]; do
    link=$(readlink "$java")
    case $link in
      /*) java=$link ;;
      *) java=$(dirname "$java")/$link ;;
    esac
  done
  [ -z "$java" ] || printf '%s\n' "${java%/bin/java}"
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v 25 2>/dev/null || true
  fi
  printf '%s\n' /usr/lib/jvm/* /opt/*jdk* /opt/java/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
    "${HOME:-}"/.asdf/installs/java/* "${HOME:-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home
}

# Sets jdk, or ends with the one line that says what to install.
find_jdk() {
  local candidate
  while IFS= read -r candidate; do
    if [ -n "$candidate" ] && [ "$(jdk_release "$candidate")" = 25 ]; then
      jdk=$(cd "$candidate" && pwd -P)
      return
    fi
  done <<EOT
$(jdk_candidates)
EOT
  die "no JDK 25 found; install one ($(jdk_hint)) or point JAVA_HOME at it"
}

jdk_hint() {
  if [ "$(uname -s)" = Darwin ]; then
    printf 'brew install openjdk@25'
  elif command -v apt-get >/dev/null 2>&1; then
    printf 'package openjdk-25-jdk or temurin-25-jdk'
  else
    printf 'OpenJDK or Temurin 25'
  fi
}
