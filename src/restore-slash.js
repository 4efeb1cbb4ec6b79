// some hosts take the slash away or add index.html; the addresses in the page are relative to the slash
if (location.protocol !== 'file:' && !location.pathname.endsWith('/'))
	history.replaceState(
		history.state,
		'',
		location.pathname.replace(/\/index\.html$/, '') + '/' + location.search + location.hash,
	);
