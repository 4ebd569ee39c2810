// Owns the rows of browsers and web applications.
import type { Program } from '../program.ts';

export const APPLICATIONS: readonly Program[] = [
  {
    name: 'chrome',
    files: ['chrome', 'chromium', 'chromium-browser', 'headless_shell', 'chrome-headless-shell'],
    // The last number of a release is not zero. Versions that end with zero are limits in tables.
    versions: [{ standalone: /^\d{2,3}\.0\.\d{4,5}\.[1-9]\d{0,2}$/ }],
    marker: 'chrome://',
    cpes: ['google:chrome'],
  },
  {
    name: 'firefox',
    files: ['application.ini'],
    kind: 'text',
    path: /(?:^|\/)firefox[\w.-]{0,20}\/(?:browser\/)?application\.ini$/,
    versions: [
      {
        anchor: '\nName=Firefox\n',
        after: 300,
        version:
          /^\nName=Firefox\n(?:RemotingName=[^\n]{0,60}\n)?(?:CodeName=[^\n]{0,60}\n)?Version=(\d{1,3}(?:\.\d{1,3}){1,2}(?:[ab]\d{1,2})?)\nBuildID=\d{14}\n/,
      },
    ],
    marker: '\nVendor=Mozilla\n',
    cpes: ['mozilla:firefox'],
    supplier: 'Mozilla',
  },
  {
    name: 'wordpress',
    files: ['version.php'],
    kind: 'text',
    path: /(?:^|\/)wp-includes\/version\.php$/,
    versions: [
      {
        anchor: '\n$wp_version = ',
        version: /^\n\$wp_version = '(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?:-(?:RC|beta|alpha)[\w.-]{0,20})?)';/,
      },
    ],
    marker: '@package WordPress',
    cpes: ['wordpress:wordpress'],
  },
];
