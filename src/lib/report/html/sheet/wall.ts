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
		grid-template-columns: minmax(0, 1fr) 4.25rem;
		align-items: center;
		gap: 0 0.9rem;
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
		display: flex;
		justify-content: space-between;
		padding-inline: 0.7%;
		color: var(--soft);
		font-weight: 400;
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
