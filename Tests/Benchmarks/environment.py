"""The virtual environment with the peers, and what machine this is."""
import os
import platform
import re
import subprocess
import sys
import venv


def python(here):
    """The Python of the virtual environment."""
    return here / ".venv" / "bin" / "python"


def make_peers(here):
    """Installs the peers into a virtual environment of their own unless they are there; says what it does."""
    if installed(here) == required(here):
        return
    print("Installing igraph and NetworKit from PyPI into", os.path.relpath(here / ".venv"), flush=True)
    try:
        venv.create(here / ".venv", clear=True, with_pip=True)
    except (OSError, subprocess.CalledProcessError):
        sys.exit("Python cannot make a virtual environment here; on Debian or Ubuntu install python3-venv.")
    pip = [python(here), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if subprocess.run(pip + ["--requirement", here / "requirements.txt"]).returncode != 0:
        sys.exit(
            "The peers could not be installed: PyPI cannot be reached from here, or has no build of them for this "
            f"Python ({platform.python_version()}). Without them there is nothing to compare with.")


def required(here):
    return dict(line.split("==") for line in (here / "requirements.txt").read_text().split())


def installed(here):
    """The versions of the peers that are there."""
    code = "import importlib.metadata as m, sys; [print(name, m.version(name)) for name in sys.argv[1:]]"
    try:
        found = subprocess.run([python(here), "-c", code, *required(here)], capture_output=True, text=True)
    except OSError:
        return {}
    return dict(line.split() for line in found.stdout.splitlines())


def description(here):
    """The machine and the versions, in one line."""
    versions = [f"{name} {version}" for name, version in installed(here).items()]
    return ", ".join([_processor(), f"{os.cpu_count()} cores", _swift(), *versions])


def _processor():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            return next(line.split(":")[1].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.machine()


def _swift():
    said = subprocess.run(["swift", "--version"], capture_output=True, text=True)
    found = re.search(r"Swift version \S+", said.stdout + said.stderr)
    return found.group() if found else "Swift"
