import type { Page } from '@playwright/test';
import { planReset } from '../../src/shared/domain/reset-timeline.ts';
import { pitchAt, toneOf } from '../../src/renderer/features/resets/sound/tone-shapes.ts';
import { expect, test } from './support/kiosk.fixture.ts';
import { beginReset, cue, giveVoice, openReset, resetOf } from './support/resets.ts';
import { goOn } from './support/steps.ts';

const phases = planReset(resetOf('even-breath')).phases;

/** Listens at the speaker: how loud, at its loudest, is what goes to it. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const connect = AudioNode.prototype.connect as (target: AudioNode) => AudioNode;
    AudioNode.prototype.connect = function (this: AudioNode, target: AudioNode | AudioParam): AudioNode {
      if (target instanceof AudioDestinationNode) {
        const ear = new AnalyserNode(this.context, { fftSize: 32_768 });
        connect.call(this, ear);
        (window as unknown as { ear: AnalyserNode }).ear = ear;
      }
      return connect.call(this, target as AudioNode);
    };
  });
}

/** The highest peak of some two thirds of a second, 0 to 1; by the real clock, which sound goes by. */
function peak(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { ear } = window as unknown as { ear?: AnalyserNode };
    if (ear === undefined) return 0;
    const heard = new Float32Array(ear.fftSize);
    ear.getFloatTimeDomainData(heard);
    return heard.reduce((loudest, sample) => Math.max(loudest, Math.abs(sample)), 0);
  });
}

const said = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { said: string[] }).said);

test('a breath is heard, softly, and one tap makes it silent', async ({ page, kiosk }) => {
  await listen(page);
  await page.clock.install();
  await beginReset(page, kiosk, 'even-breath');
  await page.clock.runFor(100);
  await expect.poll(() => peak(page)).toBeGreaterThan(0.01);
  expect(await peak(page)).toBeLessThan(0.25);
  await goOn(page, 'Sound off');
  await expect.poll(() => peak(page)).toBeLessThan(0.001);
  await page.clock.runFor(5_000);
  await expect(cue(page)).toContainText('Breathe out');
  await expect.poll(() => peak(page)).toBeLessThan(0.001);
  await goOn(page, 'Sound on');
  await page.clock.runFor(5_000);
  await expect.poll(() => peak(page)).toBeGreaterThan(0.01);
});

test('a pause is silent', async ({ page, kiosk }) => {
  await listen(page);
  await page.clock.install();
  await beginReset(page, kiosk, 'even-breath');
  await page.clock.runFor(100);
  await expect.poll(() => peak(page)).toBeGreaterThan(0.01);
  await goOn(page, 'Pause');
  await expect.poll(() => peak(page)).toBeLessThan(0.001);
});

test('going on in the middle of a breath, its tone goes on from there', async ({ page, kiosk }) => {
  await page.addInitScript(() => {
    const pitches: number[] = [];
    Object.assign(window, { pitches });
    const create = AudioContext.prototype.createOscillator;
    AudioContext.prototype.createOscillator = function () {
      const oscillator = create.call(this);
      const { frequency } = oscillator;
      const set = frequency.setValueAtTime.bind(frequency);
      frequency.setValueAtTime = (pitch, time) => {
        pitches.push(pitch);
        return set(pitch, time);
      };
      return oscillator;
    };
  });
  const pitches = (): Promise<number[]> =>
    page.evaluate(() => (window as unknown as { pitches: number[] }).pitches.splice(0));
  await page.clock.install();
  await beginReset(page, kiosk, 'even-breath');
  await page.clock.runFor(3_950);
  await goOn(page, 'Pause');
  await pitches();
  await page.clock.runFor(9_000);
  await goOn(page, 'Go on');
  const note = toneOf('rise', 5_000)!.notes[0];
  const [pitch] = await pitches();
  // Between a moment before the pause and one after: it rises all the way.
  expect(pitch).toBeGreaterThan(pitchAt(note, 3_900));
  expect(pitch).toBeLessThan(pitchAt(note, 4_200));
});

test('louder is louder, never loud, and gone with whoever chose it', async ({ page, kiosk }) => {
  await listen(page);
  await page.clock.install();
  await openReset(page, kiosk, 'even-breath');
  await page.getByRole('radio', { name: 'Louder' }).press('Space');
  await goOn(page, 'Begin');
  await page.clock.runFor(100);
  await expect.poll(() => peak(page)).toBeGreaterThan(0.02);
  expect(await peak(page)).toBeLessThan(0.25);
  await goOn(page, 'Stop');
  await page.clock.resume();
  await openReset(page, kiosk, 'even-breath');
  await expect(page.getByRole('radio', { name: 'Soft' })).toBeChecked();
});

test('who is silent from the beginning stays so', async ({ page, kiosk }) => {
  await listen(page);
  await page.clock.install();
  await openReset(page, kiosk, 'even-breath');
  await page.getByRole('radio', { name: 'Silent' }).press('Space');
  await goOn(page, 'Begin');
  for (let breath = 0; breath < 3; breath += 1) {
    await page.clock.runFor(5_000);
    expect(await peak(page)).toBeLessThan(0.001);
  }
});

test('a kiosk with a voice of its own says the cues, when asked to, and stops at one tap', async ({ page, kiosk }) => {
  await giveVoice(page);
  await page.clock.install();
  await openReset(page, kiosk, 'even-breath');
  await expect(page.getByRole('radio', { name: 'No voice' })).toBeChecked();
  await page.getByRole('radio', { name: 'Say it aloud' }).press('Space');
  await goOn(page, 'Begin');
  await page.clock.runFor(10_100);
  const cues = [phases[0], phases[1]!, phases[2]!].map((phase) => `here: ${phase.cue.en}`);
  await expect.poll(() => said(page)).toEqual(cues);
  await goOn(page, 'Sound off');
  await page.clock.runFor(10_000);
  expect(await said(page)).toEqual(cues);
});

test('a kiosk without a voice offers none', async ({ page, kiosk }) => {
  await page.clock.install();
  await openReset(page, kiosk, 'even-breath');
  await expect(page.getByRole('radiogroup', { name: 'Sound' })).toBeVisible();
  await expect(page.getByRole('radiogroup', { name: 'Voice' })).toHaveCount(0);
});
