import { expect } from 'chai';
import { type BrowserProbes, browserArguments, findBrowser } from './find-browser.ts';

/** A Linux x64 machine without any browser; what is given in `machine` differs from it. */
function probesOf(machine: Partial<BrowserProbes> & { readonly files?: readonly string[] }): BrowserProbes {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' }, platform: 'linux', arch: 'x64', isRoot: false,
    exists: (path) => (machine.files ?? []).includes(path),
    cachedShell: () => undefined,
    unpackShell: async () => '/cache/chrome',
    installWithApt: () => Promise.reject(new Error('apt must not run')),
    say: () => undefined,
    ...machine,
  };
}

const messageOf = (probes: BrowserProbes) => findBrowser(probes).then(() => 'none', (error: unknown) => (error as Error).message);

describe('findBrowser', () => {
  it('takes CHROME_PATH before anything else', async () => {
    const probes = probesOf({ env: { CHROME_PATH: '/my/chrome' }, files: ['/my/chrome', '/usr/bin/chromium'], cachedShell: () => '/cache/chrome' });
    expect(await findBrowser(probes)).to.equal('/my/chrome');
  });

  it('refuses a CHROME_PATH that does not exist instead of looking further', async () => {
    expect(await messageOf(probesOf({ env: { CHROME_PATH: '/gone' } }))).to.equal('CHROME_PATH names /gone, which does not exist. Correct it, or unset it to have a browser found or brought.');
  });

  it('takes the shell that was brought before an installed browser, so that CI stays on its pinned one', async () => {
    expect(await findBrowser(probesOf({ cachedShell: () => '/cache/chrome', files: ['/usr/bin/chromium'] }))).to.equal('/cache/chrome');
  });

  it('takes Chrome before Chromium before Edge, wherever on the path they are', async () => {
    expect(await findBrowser(probesOf({ files: ['/usr/local/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'] }))).to.equal('/usr/bin/google-chrome');
    expect(await findBrowser(probesOf({ files: ['/usr/bin/chromium', '/usr/local/bin/microsoft-edge'] }))).to.equal('/usr/bin/chromium');
  });

  it('looks into the applications of macOS and the program folders of Windows', async () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(await findBrowser(probesOf({ platform: 'darwin', files: [chrome] }))).to.equal(chrome);
    const edge = 'C:/Programs/Microsoft/Edge/Application/msedge.exe';
    expect(await findBrowser(probesOf({ platform: 'win32', env: { 'PROGRAMFILES(X86)': 'C:/Programs' }, files: [edge] }))).to.equal(edge);
  });

  it('brings the shell on Linux x64 when nothing is installed', async () => {
    expect(await findBrowser(probesOf({}))).to.equal('/cache/chrome');
  });

  it('installs with apt as root when the shell cannot be had', async () => {
    for (const failure of [{ unpackShell: () => Promise.reject(new Error('no network')) }, { arch: 'arm64' }]) {
      const files: string[] = [];
      const installWithApt = async () => { files.push('/usr/bin/chromium'); };
      expect(await findBrowser(probesOf({ ...failure, isRoot: true, files, installWithApt }))).to.equal('/usr/bin/chromium');
    }
  });

  it('says in one sentence what was tried and what to do', async () => {
    const unpackShell = () => Promise.reject(new Error('no network'));
    expect(await messageOf(probesOf({ unpackShell }))).to.equal('No Chrome, Chromium or Edge was found and none could be brought (no network): install one, or set CHROME_PATH to its program.');
    expect(await messageOf(probesOf({ unpackShell, isRoot: true, installWithApt: () => Promise.reject(new Error('no apt')) }))).to.contain('(no network; no apt)');
    expect(await messageOf(probesOf({ platform: 'darwin' }))).to.contain('none could be brought: install one');
  });
});

describe('browserArguments', () => {
  it('switches the sandbox off for root only', () => {
    expect(browserArguments({ isRoot: true })).to.include('--no-sandbox');
    expect(browserArguments({ isRoot: false })).not.to.include('--no-sandbox');
  });

  it('keeps the browser from talking to anybody by itself', () => {
    expect(browserArguments()).to.include.members(['--disable-background-networking', '--disable-component-update', '--disable-sync']);
  });
});
