// Starts the SBOM generator's process from the sources. The bundle has sbom-generator.js.
import { serveSbomGenerator } from '../main.ts';

await serveSbomGenerator();
