// A part of the page did not come: a file is missing, or the site was changed under an open tab. Says so,
// and offers what mends it. Written for the oldest browsers, as what it tells of may be their trouble.
(function () {
  // A page saved from the site does without its scripts.
  if (location.protocol === 'file:') return;
  var isTold = false;

  function tell() {
    if (isTold) return;
    isTold = true;
    var notice = document.createElement('aside');
    notice.className = 'site-notice';
    notice.setAttribute('role', 'alert');
    notice.textContent = '这一页有一部分没有取到：可能网站刚刚更新过，或者网络不稳。文字可以照读，';
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = '刷新本页';
    button.addEventListener('click', function () {
      location.reload();
    });
    notice.appendChild(button);
    notice.appendChild(document.createTextNode('之后再用各项功能。'));
    var main = document.getElementById('main');
    if (main) main.parentNode.insertBefore(notice, main);
  }

  window.addEventListener(
    'error',
    function (event) {
      var part = event.target || {};
      if (part.nodeName === 'SCRIPT' || part.rel === 'stylesheet') tell();
    },
    true,
  );
  // What browsers say of a script that was asked for later.
  window.addEventListener('unhandledrejection', function (event) {
    var words = String((event.reason && event.reason.message) || event.reason);
    if (/dynamically imported module|importing a module script|preload CSS/i.test(words)) tell();
  });
  // Styles that failed before this script ran: they are there, and empty.
  var links = document.querySelectorAll('link[rel="stylesheet"]');
  for (var index = 0; index < links.length; index += 1) {
    var sheet = links[index].sheet;
    if (!sheet || sheet.cssRules.length === 0) tell();
  }
})();
