# The command line.

tool=
version=0.1.0
no_build=
base_from_host=
chosen=()
extra=()
home=$root/deploy/target/images      # for the log of Maven
port_base=8080
min_free_mib=${GROUNDSWELL_MIN_FREE_MIB:-2048}
suite=${GROUNDSWELL_DEBIAN_SUITE:-trixie}

usage() {
  cat <<'TEXT'
Usage: deploy/images/build [--tool TOOL] [--base-from-host] [--no-build] [SERVICE…] [-- OPTION…]

Builds the jars that are missing or older than their sources, and of each service (all five unless named) the image
groundswell/SERVICE:0.1.0.

  --tool TOOL       docker, podman or buildah; otherwise the first of these that works
  --base-from-host  for places without a registry: first makes the two images that the services' images build on out
                    of this machine's JDK 25 and a minimal Debian, unless they are there, and uses them; needs
                    Linux, root, and mmdebstrap or debootstrap
  --no-build        take the jars that are there
  -- OPTION…        handed to every build of the tool, for instance -- --build-arg BASE_IMAGE=registry.example/debian:13
  --help            this text

Environment:
  GROUNDSWELL_DEBIAN_SUITE   Debian release for --base-from-host (default trixie)
  GROUNDSWELL_DEBIAN_MIRROR  where it is fetched (default: where mmdebstrap or debootstrap fetch by themselves)
  SOURCE_DATE_EPOCH          the moment that files and images bear (default 1767225600, as the jars)
TEXT
}

wrong_option() {
  complain "$1; --help lists the options"
  exit 2
}

read_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --tool)
        [ $# -ge 2 ] || wrong_option "--tool needs a value"
        tool=$2
        shift
        ;;
      --base-from-host) base_from_host=yes ;;
      --no-build) no_build=yes ;;
      --help | -h)
        usage
        exit 0
        ;;
      --)
        shift
        extra=("$@")
        break
        ;;
      -*) wrong_option "unknown option $1" ;;
      *) choose "$1" ;;
    esac
    shift
  done
  [ "${#chosen[@]}" -gt 0 ] || chosen=("${services[@]}")
}

choose() {
  case " ${services[*]} " in
    *" $1 "*) chosen+=("$1") ;;
    *) wrong_option "no service $1 among ${services[*]}" ;;
  esac
}
