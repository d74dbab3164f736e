package eurepoc

// Sort is for the tests.
var Sort = sort
