import { describe, expect, test } from 'vitest';
import { careDeck, readCareDeck } from '../../../src/main/features/care/deck.ts';
import { momentDeck, readMomentDeck } from '../../../src/main/features/moments/deck.ts';
import { CARE_KINDS } from '../../../src/shared/domain/care-month.ts';
import { SERVICE_MOMENTS } from '../../../src/shared/domain/service-moments.ts';

const [action] = careDeck;
const [moment] = momentDeck;

describe('the care deck', () => {
  test('has something for the body, the mind and the heart, and can be read back whole', () => {
    expect(new Set(careDeck.map(({ kind }) => kind))).toEqual(new Set(CARE_KINDS));
    expect(readCareDeck({ actions: careDeck })).toEqual(careDeck);
  });

  test.each([
    ['is empty', []],
    ['has nothing for the heart', careDeck.filter(({ kind }) => kind !== 'heart')],
    ['has one card twice', [...careDeck, action]],
    ['has a card without Spanish', [...careDeck, { ...action, id: 'new', title: { en: 'Rest' } }]],
    ['has a card with an empty line', [...careDeck, { ...action, id: 'new', line: { en: '', es: '' } }]],
    ['has a card of no kind', [...careDeck, { ...action, id: 'new', kind: 'soul' }]],
    [
      'has a source that leads nowhere',
      [...careDeck, { ...action, id: 'new', source: { claim: { en: 'a', es: 'b' }, cite: 'c', url: 'somewhere' } }],
    ],
    [
      'has more of a kind than one screen shows',
      [...careDeck, ...Array.from({ length: 10 }, (_, number) => ({ ...action, id: `more-${number}` }))],
    ],
  ])('is refused when it %s', (_, actions) => {
    expect(() => readCareDeck({ actions })).toThrow();
  });
});

describe('the moments', () => {
  test('are all five there, and can be read back whole', () => {
    expect(new Set(momentDeck.map((card) => card.moment))).toEqual(new Set(SERVICE_MOMENTS));
    expect(readMomentDeck({ cards: momentDeck })).toEqual(momentDeck);
  });

  test.each([
    ['are none', []],
    ['lack one of the five', momentDeck.filter((card) => card.moment !== 'concluding')],
    ['have one card twice', [...momentDeck, moment]],
    ['have a card without a question', [...momentDeck, { ...moment, id: 'new', question: undefined }]],
    ['have a card of a sixth', [...momentDeck, { ...moment, id: 'new', moment: 'upselling' }]],
  ])('are refused when they %s', (_, cards) => {
    expect(() => readMomentDeck({ cards })).toThrow();
  });
});
