import { css } from './css';

/** Styles of the wall and all other pictures. */
export const wall = css`
	/* wall */
	.wall {
		margin-top: 2.25rem;
	}
	.wall + .lists {
		margin-top: 2.5rem;
	}
	svg {
		display: block;
		overflow: visible;
	}
	.bricks {
		width: 100%;
	}
	path {
		fill: none;
		stroke-linejoin: round;
	}
	.empty {
		fill: var(--empty);
		stroke: var(--hairline);
		stroke-width: 0.75;
	}
	.mean {
		fill: var(--mean);
	}
	.lowest,
	.person {
		fill: var(--petrol);
	}
	.hatch {
		stroke: var(--ochre);
		stroke-width: 1.6;
	}
	.dotted {
		stroke: var(--soft);
		stroke-dasharray: 1.5 2.5;
		stroke-linecap: round;
	}
	path.previous {
		fill: var(--ink);
	}
	path.ambition {
		fill: var(--ochre);
	}
	/* stays visible on every tint */
	path.previous,
	path.ambition {
		stroke: var(--paper);
		stroke-width: 4;
		paint-order: stroke;
	}
	rect.axis {
		fill: var(--ink);
	}
	.level {
		width: 5.5rem;
		margin-top: 0.4rem;
	}
	.spread {
		width: 6.5rem;
		margin-top: 0.5rem;
	}
	.spread text {
		fill: var(--soft);
		font-size: 11.5px;
		text-anchor: middle;
	}
	.legend {
		display: flex;
		flex-wrap: wrap;
		gap: 0.35rem 1.25rem;
		max-width: none;
		margin-top: 1rem;
		color: var(--soft);
		font-size: 0.875rem;
		white-space: normal;
	}
	.legend span {
		display: inline-flex;
		align-items: center;
		gap: 0.5rem;
	}
	.swatch {
		width: 1.75rem;
	}
	.wall .small {
		margin-top: 0.35rem;
	}
	.wall th,
	.wall td {
		padding-block: 0.3rem;
		border: 0;
		vertical-align: middle;
	}
	.wall tbody th {
		font-weight: 400;
	}
	.picture {
		display: grid;
		grid-template-columns: minmax(0, 1fr) 5rem;
		align-items: center;
		gap: 0 0.9rem;
	}
	.picture > :last-child:not(.word) {
		text-align: end;
	}
	.picture .figure {
		position: relative;
		font-weight: 600;
	}
	.picture .mark {
		display: block;
		line-height: 1.1;
	}
	.axis {
		display: grid;
		grid-template-columns: repeat(4, minmax(0, 1fr));
		color: var(--soft);
		font-weight: 400;
		font-size: clamp(0.75rem, 3.6vw, 0.8125rem);
		line-height: 1.15;
	}
	.axis b {
		display: block;
	}
	.axis > span {
		align-self: start;
		padding-left: 0.3em;
		hyphens: auto;
		text-align: end;
		text-wrap: balance;
	}
	thead .picture {
		align-items: end;
	}
	td .picture > :first-child {
		background: repeating-linear-gradient(
			to right,
			transparent 0 calc(71.5% / 2.89 - 0.5px),
			var(--hairline) 0 calc(71.5% / 2.89 + 0.5px),
			transparent 0 calc(73% / 2.89)
		);
	}
	.word {
		grid-area: 1 / 1;
		z-index: 1;
		justify-self: start;
		margin-left: 0.5rem;
		padding: 0.1rem 0.4rem;
		background: var(--paper);
		color: var(--soft);
		font-size: 0.8125rem;
		line-height: 1;
	}
	.picture > svg {
		grid-area: 1 / 1;
	}
`;
