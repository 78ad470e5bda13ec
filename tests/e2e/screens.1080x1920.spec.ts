import { testWay } from './support/every-way.ts';

testWay({ title: 'in English', locale: 'en' });
testWay({ title: 'in Spanish with strong contrast', locale: 'es', contrast: 'high', axe: true });
testWay({ title: 'in large English text', locale: 'en', text: 'large', axe: true });
testWay({ title: 'in large Spanish text', locale: 'es', text: 'large' });
