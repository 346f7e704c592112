#!/usr/bin/env bash
# Builds the booklet once under strace, and fails if the build opens a file it has no business with or
# makes a socket to a network. Run it after `mvn package`; it needs Linux, strace and awk.
#
#   src/test/scripts/trace-build.sh [MANUSCRIPT STYLES]
#
# Allowed are the JDK, the program and its libraries, the two folders, the output, what the loader and
# the C library read of the system, and the kernel's view of this process. A file is known by the path
# the kernel gives its descriptor, so that no link leads astray.
set -euo pipefail
cd "$(dirname "$0")/../../.."

for tool in strace awk; do
  command -v "$tool" >/dev/null || { echo "trace-build: there is no $tool" >&2; exit 2; }
done
[ -e target/caveat.jar ] || { echo "trace-build: run mvn package first" >&2; exit 2; }

manuscript=$(realpath "${1:-manuscript}")
styles=$(realpath "${2:-styles}")
root=$(pwd -P)
java=$(readlink -f "${JAVA_HOME:+$JAVA_HOME/bin/}java" 2>/dev/null || true)
[ -x "$java" ] || java=$(readlink -f "$(command -v java)")
jdk=$(dirname "$(dirname "$java")")
work=$root/target/trace
rm -rf "$work" "$root/target/.trace"
mkdir -p "$work"

strace -f -qq -y -s 4096 -e trace=open,openat,openat2,creat,socket,connect,bind,sendto,sendmsg,execve \
  -o "$work/strace.log" \
  "$java" @target/caveat.args build \
  --manuscript "$manuscript" --styles "$styles" --output "$work/book" >"$work/build.log" 2>&1 ||
  { cat "$work/build.log" >&2; echo "trace-build: the build failed" >&2; exit 1; }

# The paths opened, one a line: the kernel's for what was opened, the program's for what was refused.
awk -v cwd="$root" '
  /(open|openat|openat2|creat)(\(| resumed>)/ {
    if (match($0, /= [0-9]+<[^>]*>$/)) {
      path = substr($0, RSTART, RLENGTH); sub(/^= [0-9]+</, "", path); sub(/>$/, "", path)
      print "opened " path
    } else if (match($0, /"[^"]*"/)) {
      path = substr($0, RSTART + 1, RLENGTH - 2)
      if (path !~ /^\//) path = cwd "/" path
      if ($0 ~ /= -1 /) print "refused " path
    }
  }' "$work/strace.log" | sort | uniq -c | sort -rn >"$work/files.txt"

allowed=(
  "$jdk/"                       # the JDK
  "/etc/java-"                  # its settings, where Debian keeps them
  "$root/target/caveat.args"    # the launch
  "$root/target/caveat.jar"     # the program
  "$root/target/lib/"           # its libraries
  "$manuscript"                 # the two folders
  "$styles"
  "$work/"                      # the output
  "/proc/self/" "/proc/meminfo" "/proc/cpuinfo" "/proc/version" "/proc/cgroups" "/proc/mounts"
  "/proc/stat" "/proc/sys/vm/" "/proc/net/if_inet6"
  "/sys/fs/cgroup/" "/sys/devices/system/" "/sys/kernel/mm/"
  "/dev/random" "/dev/urandom" "/dev/null"
  "/etc/ld.so.cache" "/etc/ld.so.preload"   # the loader
  "/lib/" "/lib64/" "/usr/lib/" "/usr/lib64/"
  "/etc/localtime" "/etc/timezone" "/usr/share/zoneinfo/"
  "/etc/nsswitch.conf" "/etc/passwd"        # the name of the user, which the JDK asks for
  "/usr/lib/locale/" "/usr/share/locale/" "/etc/locale.alias"
  "/tmp/hsperfdata_"                        # what the JDK tells its own tools
)
exactly=("$root" "$work")           # folders listed or synced, none of their files
printf '%s\n' "${allowed[@]}" "${exactly[@]/%/ only}" >"$work/allowed.txt"
awk '
  NR == FNR { allowed[++n] = $0; next }
  {
    path = $0; sub(/^ *[0-9]+ (opened|refused) /, "", path)
    ok = path ~ /^\/proc\/[0-9]+\// || path ~ /^(pipe|socket|anon_inode):/
    for (i = 1; i <= n && !ok; i++) ok = index(path, allowed[i]) == 1 || path " only" == allowed[i]
    if (!ok) print
  }' "$work/allowed.txt" "$work/files.txt" >"$work/outside.txt"

# Its own network library asks the kernel which protocols there are: three sockets, made and closed
# when the JDK loads it. Anything further, and any address, is a finding.
grep -E '(connect|bind|sendto|sendmsg)\(' "$work/strace.log" |
  grep -E 'AF_INET|sin_addr|sin6_addr' >"$work/sockets.txt" || true
probes=$(grep -E 'socket\(AF_INET6?,' "$work/strace.log" | tee "$work/probes.txt" | wc -l)
if [ "$probes" -gt 3 ] || ! grep -q -A6 'libnet\.so' "$work/strace.log"; then
  cat "$work/probes.txt" >>"$work/sockets.txt"
fi
grep -E 'execve\(' "$work/strace.log" | tail -n +2 >"$work/programs.txt" || true

printf 'trace-build: %s files opened, %s outside; %s sockets used (%s probes of the JDK); %s programs run\n' \
  "$(grep -c ' opened ' "$work/files.txt" || true)" \
  "$(wc -l <"$work/outside.txt")" "$(wc -l <"$work/sockets.txt")" "$probes" \
  "$(wc -l <"$work/programs.txt")"
if [ -s "$work/outside.txt" ] || [ -s "$work/sockets.txt" ] || [ -s "$work/programs.txt" ]; then
  cat "$work/outside.txt" "$work/sockets.txt" "$work/programs.txt" >&2
  exit 1
fi
