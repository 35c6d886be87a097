# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by packaging/demo and packaging/test: where the sources are and how a preset is built.
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# build PRESET [TARGET...]: configures and builds with every core; ccache helps when it is there.
build() {
    local preset=$1
    shift
    local launcher=()
    if command -v ccache >/dev/null; then
        # Without these two a clone in another folder never hits the cache.
        export CCACHE_BASEDIR=$source_dir CCACHE_NOHASHDIR=1
        launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    (cd "$source_dir" && cmake --preset "$preset" "${launcher[@]}" "${configure_options[@]}")
    if (($# > 0)); then
        cmake --build "$source_dir/build/$preset" --target "$@"
    else
        cmake --build "$source_dir/build/$preset"
    fi
}
# More -D options for the next build.
configure_options=()
