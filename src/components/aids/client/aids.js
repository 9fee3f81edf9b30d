// Before the page is first painted: what this reader set under 阅读辅助, so that no other look flashes by.
(function () {
  var root = document.documentElement;
  // Without scripts the button is not there.
  root.setAttribute('data-aids', 'on');
  try {
    ['size', 'contrast', 'line', 'plain'].forEach(function (name) {
      var value = localStorage.getItem('wenku-aid-' + name);
      if (value && /^[a-z0-9]{1,8}$/.test(value)) root.setAttribute('data-aid-' + name, value);
    });
  } catch {
    // Storage is denied in some browsers' private windows.
  }
})();
