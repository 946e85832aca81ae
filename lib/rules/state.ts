/**
 * What is known of one cell of the national form. `read`: found where its labels say. `recovered`: it is there, but its
 * row or column had to be worked out, since the grid is damaged. The others have no value: an empty cell, one
 * that cannot be read with certainty, and one that the page does not have.
 */
export type FactState = 'read' | 'recovered' | 'blank' | 'unreadable' | 'absent';

/**
 * Why a fact has no value, as a reader is to be told: of an illegible one, whether its cell is (`unreadable`) or whether it cannot be
 * said which cell it is (`unplaced`), though a figure, or nothing, is printed there.
 */
export type Unknown = FactState | 'unplaced';
