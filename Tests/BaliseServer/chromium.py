"""Chromium without a window, spoken to through a pipe (Chrome DevTools Protocol)."""
import json, os, shutil, subprocess, tempfile


class Chromium:
    def __init__(self):
        browser = next(
            (b for b in ("chromium", "chromium-browser", "google-chrome") if shutil.which(b)), None)
        if not browser:
            raise SystemExit("there is no Chromium here")
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        ours_read, theirs_write = os.pipe()
        theirs_read, ours_write = os.pipe()

        def place():
            # The browser reads from 3 and writes to 4; copies first, so that neither is lost.
            read, write = os.dup(theirs_read), os.dup(theirs_write)
            os.dup2(read, 3)
            os.dup2(write, 4)

        self.process = subprocess.Popen(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             "--disable-dev-shm-usage", "--user-data-dir=" + self.profile.name,
             "--remote-debugging-pipe", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, close_fds=False,
            preexec_fn=place)
        os.close(theirs_read)
        os.close(theirs_write)
        self.read, self.write = os.fdopen(ours_read, "rb", 0), os.fdopen(ours_write, "wb", 0)
        self.buffer, self.number, self.events = b"", 0, []
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Log", "Runtime", "Network"):
            self.ask(domain + ".enable")

    def message(self):
        while b"\0" not in self.buffer:
            piece = os.read(self.read.fileno(), 1 << 16)
            if not piece:
                raise SystemExit("Chromium ended")
            self.buffer += piece
        text, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(text)

    def ask(self, method, **parameters):
        self.number += 1
        question = {"id": self.number, "method": method, "params": parameters}
        if hasattr(self, "session"):
            question["sessionId"] = self.session
        self.write.write(json.dumps(question).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def show(self, address):
        """Loads a page; gives what the browser complained of, and what the page asked for."""
        self.events = []
        self.ask("Page.navigate", url=address)
        while not any(e.get("method") == "Page.loadEventFired" for e in self.events):
            self.events.append(self.message())
        self.value("0")
        complaints, requests = [], []
        for event in self.events:
            what, said = event.get("method"), event.get("params", {})
            if what == "Log.entryAdded":
                complaints.append(said["entry"]["text"])
            elif what == "Runtime.exceptionThrown":
                complaints.append(said["exceptionDetails"]["text"])
            elif what == "Runtime.consoleAPICalled" and said["type"] == "error":
                complaints.append(str(said["args"][0].get("value")))
            elif what == "Network.requestWillBeSent":
                requests.append(said["request"]["url"])
        return complaints, requests

    def value(self, expression):
        return self.ask(
            "Runtime.evaluate", expression=expression, returnByValue=True)["result"].get("value")

    def close(self):
        self.process.kill()
        self.process.wait()
        self.profile.cleanup()
