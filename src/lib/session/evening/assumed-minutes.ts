/**
 * Our own estimates: no session with this tool has been timed yet. They assume a facilitator's first session, and a
 * start on time.
 */
export const assumedMinutes = {
	/** Purpose of the session, and the three ground rules. */
	welcome: 5,
	/** Beamer on, then one question an action: gelukt, loopt or gestopt. A list that is longer is read faster. */
	review: { start: 2, each: 1, most: 10 },
	/** How much longer than the reading the slowest in the room needs. */
	slowest: 1.4,
	/** Opening the screen, then one card at a time before the camera; a paper card takes longer, a file less. */
	gather: { start: 1, secondsPerPerson: 12 },
	/** Looking, and confirming in one step the statements on which everyone agrees. */
	wall: 5,
	/** Ten statements read aloud, and the hands for each counted. */
	choose: 4,
	/** Views from both ends, a second choice, and the decision with its reason; grows with the number of people. */
	talk: { start: 4, secondsPerPerson: 9 },
	/** A statement: two or three places read aloud, as facts that are not asked for before opinions get lost. */
	facts: 1,
	/** A statement: one question to those who see it otherwise, and their sentence written down. */
	condition: 1,
	/** Only in a long session. */
	break: { from: 120, minutes: 10 },
	/** One look at the list; longer texts belong to the talk itself. */
	unheard: 3,
	/** As a share of the session, within bounds: a longer one has more to decide. */
	ambitions: { share: 0.08, least: 3, most: 10 },
	actions: { share: 0.12, least: 5, most: 15 },
	/** Reading the list aloud: who takes it along, and what comes back next time. */
	parking: 2,
	/** Next date, and the use of the report. */
	closing: 5,
	/** One show of hands with eyes closed, or one card. */
	worth: 1,
} as const;
