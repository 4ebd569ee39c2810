// The inputs of doctor.
import { IMAGE } from '../inputs/image.ts';
import { choice, described, group, type Values } from '../inputs/input.ts';
import { REGISTRY } from '../inputs/registry.ts';
import { SIGNING } from '../inputs/signing.ts';

export const doctorInputs = {
  image: described(IMAGE.image, 'Image whose registry is checked, as registry/repository[:tag][@sha256:…]'),
  ...group('Output', {
    format: choice({ default: 'text', description: 'Format in which the checks are printed' }, ['text', 'json']),
  }),
  'signing-key': SIGNING['signing-key'],
  'signing-key-password': SIGNING['signing-key-password'],
  ...REGISTRY,
} as const;

export type DoctorInputs = Values<typeof doctorInputs>;
