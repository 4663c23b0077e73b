/**
 * From where on something is worth another look. All of them are set so that an ordinary evening
 * in a culture house raises nothing, and none of them proves anything.
 */
export const thresholds = {
  /** In a class of fewer it happens that everybody passes; in one of ten somebody mostly does not. */
  leastForAll: 10,
  /**
   * Whoever passed has done at least the least steps of the scenario, since it is played again by
   * the server. To find, on a telephone, what to press next takes a second even by heart.
   */
  secondsPerStep: 1,
  /** Below this there are too few to say what is fast among them. */
  leastKnownTimes: 50,
  /** The time that two of a hundred are faster than. */
  fastShare: 0.02,
  /** One or two quick people are quick people. */
  leastFastPeople: 3,
  /** By what "fast" means two in a hundred are: five times as many are not chance. */
  leastFastShare: 0.1,
  /** A telephone goes round a family of four. */
  leastOnOneDevice: 5,
  /** Of fewer steps two people may well go at the same pace. */
  leastStepsAlike: 5,
  /** Tenths of a second: over five steps and more nobody keeps so close to somebody else's pace. */
  tenthsAlike: 3,
  /** A team writes down for a few who have no telephone; for ten, one asks whether they came. */
  leastOnBehalf: 10,
} as const
