"""Chromium without a window, driven by Selenium: opens a report from the disk, with the network off, and keeps what goes wrong."""
import base64
import contextlib
import json
import shutil

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

PROGRAMS = ("chromium", "chromedriver")


def is_there():
    """Whether Chromium and its driver are installed."""
    return all(shutil.which(program) for program in PROGRAMS)


class Browser:
    """One window that shows one report."""

    def __init__(self, width=1300, height=1000, is_phone=False, runs_scripts=True):
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium")
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                         "--force-prefers-reduced-motion", f"--window-size={width},{height}"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        if is_phone:
            options.add_experimental_option(
                "mobileEmulation", {"deviceMetrics": {"width": width, "height": height, "pixelRatio": 2, "touch": True}})
        self.driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        self.ask("Network.enable", {})
        self.ask("Network.emulateNetworkConditions",
                 {"offline": True, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0})
        if not runs_scripts:
            self.ask("Emulation.setScriptExecutionDisabled", {"value": True})

    def open(self, path, place=""):
        self.driver.get(path.resolve().as_uri() + place)

    def ask(self, command, arguments):
        return self.driver.execute_cdp_cmd(command, arguments)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def one(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def awaited(self, selector):
        """An element that soon will be there."""
        return WebDriverWait(self.driver, 10).until(lambda driver: driver.find_element(By.CSS_SELECTOR, selector))

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def texts(self, selector):
        return self.run("return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent)", selector)

    def choose(self, name, text):
        Select(self.one(f"#tool-{name}")).select_by_visible_text(text)

    def press(self, *keys):
        ActionChains(self.driver).send_keys(*keys).perform()

    def point(self, element):
        self.run("arguments[0].scrollIntoView({block: 'center'})", element)
        ActionChains(self.driver).move_to_element(element).perform()

    def click(self, element):
        self.point(element)
        element.click()

    def complaints(self):
        """What the console holds: errors, refusals of the security policy."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self):
        """The addresses that were asked for, besides the page itself."""
        addresses = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                addresses.append(message["params"]["request"]["url"])
        return addresses

    def printed(self):
        """The page on paper, as PDF."""
        page = self.ask("Page.printToPDF", {"printBackground": True, "preferCSSPageSize": True})
        return base64.b64decode(page["data"])

    def close(self):
        self.driver.quit()


@contextlib.contextmanager
def showing(path, place="", **options):
    """A browser that shows a report and is closed afterwards."""
    browser = Browser(**options)
    try:
        browser.open(path, place)
        yield browser
    finally:
        browser.close()
