import { testWay } from './support/every-way.ts';

testWay({ title: 'in English with strong contrast', locale: 'en', contrast: 'high', axe: true });
testWay({ title: 'in Spanish', locale: 'es', axe: true });
testWay({ title: 'in large Spanish text', locale: 'es', text: 'large' });
