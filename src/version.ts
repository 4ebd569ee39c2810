// The version that documents, user agents and help name, and where to report bugs; a test compares both to package.json.
export const VERSION = '0.1.0';
export const TROUBLESHOOTING_URL = 'https://github.com/oci-evidence/action/blob/main/docs/troubleshooting.md';
export const NEW_ISSUE_URL = 'https://github.com/oci-evidence/action/issues/new';
