// The interface by which commands find out what a registry supports.
export type {
  FilterSupport,
  MountSupport,
  PagingSupport,
  RegistryProbe,
} from './registry/probe.ts';
