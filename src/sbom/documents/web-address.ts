// Checks addresses of web pages that packages state.

/** The address in the form that both document formats accept, or undefined if it is no http or https address. */
export function webAddress(text: string | undefined): string | undefined {
  const url = text === undefined ? null : URL.parse(text);
  return url === null || !/^https?:$/.test(url.protocol) ? undefined : url.href;
}
