// The page at a former address: leads on, with the anchor by which it was asked for.
(function () {
  var moved = document.getElementById('moved');
  if (moved) location.replace(moved.href + location.hash);
})();
