// What is run as dist/src/main.js. Any Node.js reads it, since it imports nothing and has no newer syntax: one that is too old for the program is named by a
// sentence, where the program itself would end with an error of syntax, or in the middle of its work.
var oldest = "20.19";
var version = process.versions.node;
var parts = version.split(".");
var wanted = oldest.split(".");
var isOld = +parts[0] < +wanted[0] || (+parts[0] === +wanted[0] && +parts[1] < +wanted[1]);
if (isOld) {
  process.exitCode = 1;
  process.stderr.write(
    "monedero-bot necesita Node.js " +
      oldest +
      " o más nuevo, y este es " +
      version +
      ": instala la versión LTS de nodejs.org.\n",
  );
  process.stderr.write(
    "monedero-bot needs Node.js " +
      oldest +
      " or newer, and this is " +
      version +
      ": install the LTS version from nodejs.org.\n",
  );
} else {
  void import("./program.js");
}
