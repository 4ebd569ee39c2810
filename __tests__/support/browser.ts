// Opens HTML in a real Chromium without network, and records what a page prints, requests and throws.
import { existsSync, mkdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Screenshots of the last run, for people. */
const SCREENSHOTS = resolve('.cache/browser');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export interface PageOptions {
  /** Width of the window in CSS pixels; default 1280. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
}

export interface OpenedPage {
  readonly page: Page;
  /** Errors and warnings on the console, and exceptions. */
  readonly problems: readonly string[];
  /** Requests for anything but the page itself. None of them reaches the network. */
  readonly requests: readonly string[];
  /** Dialogs that the page opened, which a script injected into it would do. */
  readonly dialogs: readonly string[];
  /** Writes `.cache/browser/NAME.png` with the whole page and gives its path. */
  screenshot(name: string): Promise<string>;
}

export class TestBrowser {
  readonly #browser: Browser;
  readonly #directory: string;
  #opened = 0;

  private constructor(browser: Browser, directory: string) {
    this.#browser = browser;
    this.#directory = directory;
  }

  static async start(): Promise<TestBrowser> {
    const browser = await chromium.launch({
      executablePath: executable(),
      // The tests load only files that they wrote; containers have no user namespaces for the sandbox.
      args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    });
    return new TestBrowser(browser, await mkdtemp(join(tmpdir(), 'oci-evidence-browser-')));
  }

  /** Opens a page from a file, as a reader of a downloaded report does, and waits for its load event. */
  async open(html: string, options: PageOptions = {}): Promise<OpenedPage> {
    const { width = 1280, height = 800, colorScheme = 'light', media = 'screen' } = options;
    const context = await this.#browser.newContext({ viewport: { width, height }, colorScheme, offline: true });
    // The limit of the test is the only one: a busy machine may take long for one screenshot.
    context.setDefaultTimeout(0);
    const page = await context.newPage();
    await page.emulateMedia({ media, colorScheme });
    const problems: string[] = [];
    const requests: string[] = [];
    const dialogs: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    this.#opened += 1;
    const path = join(this.#directory, `${this.#opened}.html`);
    await writeFile(path, html);
    const url = pathToFileURL(path).href;
    await context.route('**/*', (route) => {
      const requested = route.request().url();
      if (requested === url || requested.startsWith('data:') || requested.startsWith('blob:')) return route.continue();
      requests.push(requested);
      return route.abort();
    });
    await page.goto(url);
    return {
      page,
      problems,
      requests,
      dialogs,
      screenshot: async (name) => {
        mkdirSync(SCREENSHOTS, { recursive: true });
        const file = join(SCREENSHOTS, `${name}.png`);
        await page.screenshot({ path: file, fullPage: true });
        return file;
      },
    };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await rm(this.#directory, { recursive: true, force: true });
  }
}

/** The installed Chromium; `.ci/tools chromium` installs one. */
function executable(): string {
  const directories = [resolve('.cache/tools/bin'), ...(process.env.PATH ?? '').split(delimiter)];
  const paths = directories.flatMap((directory) => NAMES.map((name) => join(directory, name)));
  const found = process.env.CHROMIUM ?? paths.find((path) => existsSync(path));
  if (found === undefined) throw new Error('no Chromium is installed; run .ci/tools chromium, or set CHROMIUM');
  return found;
}
