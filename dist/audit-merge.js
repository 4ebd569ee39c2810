// The message is written before the bundle is loaded: an older Node fails somewhere inside it.
if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(`::error::oci-evidence needs Node 24 or newer, and this is Node ${process.versions.node}`);
  process.exitCode = 1;
} else {
  const bundle = await import('./index.js');
  await bundle.runAction('audit merge');
}
