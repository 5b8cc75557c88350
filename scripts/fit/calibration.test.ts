/** From likeness to probability. */
import { describe, expect, it } from "vitest";
import { randomOf } from "../../test/random.ts";
import { calibrationFigures, fittedCalibration, type Judged } from "./calibration.ts";

const judged = (count: number, worth: (likeness: number, beside: number) => number): readonly Judged[] => {
  const random = randomOf(9);
  return Array.from({ length: count }, () => {
    const [likeness, beside] = [Math.floor(random() * 1001), Math.floor(random() * 9) - 4];
    const label = random() < 1 / (1 + Math.exp(-worth(likeness, beside)));
    return { likeness, gain: 2000, beside, label };
  });
};

describe("fittedCalibration", () => {
  it("states what is found, and decides by it", () => {
    const all = judged(20_000, (likeness, beside) => 0.01 * (likeness - 700) + beside);
    const calibration = fittedCalibration({ parties: all, names: all, customers: [] }, 1000);
    const figures = calibrationFigures(all, calibration);
    expect(figures.calibrationError).toBeLessThan(0.02);
    expect(figures.accuracy).toBeGreaterThan(0.85);
  });

  it("never lets a name alone match below the threshold, even where most of those are one party", () => {
    const all = judged(5000, (likeness, beside) => 0.01 * (likeness - 400) + beside);
    const { whole, priorBits } = fittedCalibration({ parties: all, names: all, customers: [] }, 1000);
    expect(Math.round((whole * 699) / 1000) / 100).toBeLessThan(priorBits);
    expect(Math.round((whole * 700) / 1000) / 100).toBe(priorBits);
  });
});
