// The input of completion.
import { group, parseChoice, parsed, type Values } from '../inputs/input.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

export const completionInputs = group('Output', {
  shell: {
    ...parsed({ required: true, description: 'Shell to complete for' }, (text): Shell => parseChoice(text, SHELLS)),
    values: SHELLS,
  },
});

export type CompletionInputs = Values<typeof completionInputs>;
