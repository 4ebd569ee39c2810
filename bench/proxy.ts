// Runs the proxy of the test support as a process: `proxy.ts HOST:PORT`, controlled over the channel of `fork`.
import { startProxy, tally } from '../__tests__/support/proxy.ts';

const proxy = await startProxy({ upstream: process.argv[2] ?? '' });

process.on('message', (message: { latency?: number; tally?: true }) => {
  if (message.tally) return process.send?.(tally(proxy.passages()));
  proxy.reset(message.latency);
  process.send?.({});
});
process.on('disconnect', () => process.exit());
process.send?.({ host: proxy.host });
