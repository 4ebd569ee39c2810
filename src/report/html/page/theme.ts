// The button that chooses between the system's colours, light and dark.
import { h } from './element.ts';

const THEMES = [
  ['auto', 'Automatic', '◐'],
  ['light', 'Light', '☀'],
  ['dark', 'Dark', '☾'],
] as const;

export function themeButton(): HTMLElement {
  let at = 0;
  const button = h('button', { type: 'button', class: 'theme' });
  const show = (): void => {
    const [scheme, name, sign] = THEMES[at] ?? THEMES[0];
    document.documentElement.dataset.theme = scheme;
    button.textContent = sign;
    button.title = `Colours: ${name.toLowerCase()}`;
    button.setAttribute('aria-label', `Colours: ${name.toLowerCase()}`);
  };
  button.addEventListener('click', () => {
    at = (at + 1) % THEMES.length;
    show();
  });
  show();
  return button;
}
