package dev.hindcast.lambdas;

/** Has a method to be called as that of a super class. */
class Said {
    String told(String word) {
        return "told " + word;
    }
}
