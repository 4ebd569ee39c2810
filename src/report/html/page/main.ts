// Builds the page of an HTML report from the data in it.
import type { HtmlReport, ImageReport } from '../model.ts';
import { componentsSection } from './components-section.ts';
import { h } from './element.ts';
import { findingsSection } from './findings-section.ts';
import { graphSection } from './graph-section.ts';
import { byOutcome, overviewSection } from './overview-section.ts';
import { recordSection } from './record-section.ts';
import { themeButton } from './theme.ts';
import { timelineSection } from './timeline-section.ts';
import { requirementsSection, verdictHead } from './verdict-section.ts';
import { timeText } from './words.ts';

function show(report: HtmlReport): void {
  const main = h('main', { id: 'main' });
  const nav = h('nav', { 'aria-label': 'Sections' });
  const open = (image: ImageReport): void => {
    const graph = graphSection(image, report.time);
    const sections = [
      requirementsSection(image),
      ...(image.nodes.length === 0 ? [] : [graph.graph, graph.evidence]),
      findingsSection(image.contents),
      componentsSection(image.contents),
      timelineSection(image, report.time),
      recordSection(image, report),
    ].filter((section) => section !== undefined);
    content.replaceChildren(verdictHead(image), ...sections);
    const linked = report.images.length > 1 ? [overview, ...sections] : sections;
    nav.replaceChildren(
      ...linked.map((section) =>
        h('a', { href: `#${section.id}` }, section.querySelector('h2')?.firstChild?.textContent ?? ''),
      ),
    );
    document.title = `${image.name} · evidence report`;
    if (image.nodes.length > 0) graph.start();
  };
  const content = h('div', { class: 'image' });
  const overview = overviewSection(report, (image) => {
    open(image);
    document.getElementById('title')?.focus();
  });
  if (report.images.length > 1) main.append(overview);
  main.append(content);
  document.body.append(
    h('a', { class: 'skip', href: '#main' }, 'Skip to the report'),
    h(
      'header',
      {},
      h(
        'p',
        { class: 'brand' },
        h('b', {}, 'oci-evidence'),
        h('span', { class: 'muted' }, ` ${report.command} · ${timeText(report.time)}`),
      ),
      nav,
      themeButton(),
    ),
    main,
    h(
      'footer',
      {},
      'A referrer is an association, not an endorsement: registries store false and unsigned claims as readily as true ones.',
    ),
  );
  const [first] = byOutcome(report);
  if (first !== undefined) open(first);
  document.documentElement.dataset.ready = 'true';
}

show(JSON.parse(document.getElementById('report')?.textContent ?? '') as HtmlReport);
