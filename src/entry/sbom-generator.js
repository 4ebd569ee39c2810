import { serveSbomGenerator } from './index.js';

await serveSbomGenerator();
