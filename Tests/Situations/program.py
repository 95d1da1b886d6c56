"""The program as people run it, and what a run must keep to whatever happens: no signal, one error line, nothing half-written."""
import contextlib
import os
import pathlib
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.path.abspath(os.environ.get("POWERMAP", ROOT / ".build/debug/powermap"))
SAMPLE = str(ROOT / "samples/florentine-families")
CODES = {0, 1, 64, 66, 70, 73, 74, 130}


class Run:
    """How a run ended and what it said."""

    def __init__(self, status, output, error):
        self.status, self.output, self.error = status, output, error

    @property
    def errors(self):
        return [line for line in self.error.splitlines() if "error: " in line]


def run(*arguments, input=b"", timeout=60, shell_prefix="", environment=None, **options):
    """Runs the program; before it a shell may set limits: shell_prefix="ulimit -s 256"."""
    command = [PROGRAM, *arguments]
    if shell_prefix:
        command = ["bash", "-c", f"{shell_prefix}; exec \"$0\" \"$@\"", *command]
    surroundings = dict(os.environ, SWIFT_BACKTRACE="enable=no") | (environment or {})
    done = subprocess.run(command, input=input, stdout=options.pop("stdout", subprocess.PIPE), stderr=subprocess.PIPE,
                          timeout=timeout, env=surroundings, **options)
    return Run(done.returncode, (done.stdout or b"").decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"))


@contextlib.contextmanager
def folder(where=None):
    """A private folder that is removed afterwards."""
    path = pathlib.Path(tempfile.mkdtemp(prefix="powermap-", dir=where))
    try:
        yield path
    finally:
        subprocess.run(["chmod", "-R", "u+rwX", str(path)], check=False)
        shutil.rmtree(path, ignore_errors=True)


def nobody():
    """The words that run a command as a user whom the machine does not know; None where that cannot be done."""
    words = ["setpriv", "--reuid=64123", "--regid=64123", "--clear-groups"]
    if os.geteuid() != 0 or not shutil.which("setpriv"):
        return None
    probe = subprocess.run([*words, PROGRAM, "--version"], capture_output=True, check=False)
    return words if probe.returncode == 0 else None


def shim(where):
    """The library that makes calls of the system fail; None without a C compiler."""
    compiler = next((name for name in ("clang", "cc", "gcc") if shutil.which(name)), None)
    if compiler is None:
        return None
    library = where / "faults.so"
    subprocess.run([compiler, "-w", "-shared", "-fPIC", "-o", str(library), str(ROOT / "Tests/Situations/faults.c"), "-ldl"],
                   check=True)
    return str(library)


def leftovers(path):
    """Temporary files of ours."""
    return [name for name in os.listdir(path) if name.startswith(".powermap-")]
